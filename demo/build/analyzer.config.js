/** How the analyzer reads the elements; left to itself, it writes into package.json where it put the manifest. */
export default { litelement: true, quiet: true, packagejson: false }
