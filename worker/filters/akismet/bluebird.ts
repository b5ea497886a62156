export const promisifyAll = () => {}
