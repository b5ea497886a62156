/** Opens a window again that was taken out of the page for a moment: it stands there as a part of the page by then. */
export const modalAgain = (dialog: HTMLDialogElement | null): void => {
  if (!dialog?.open || dialog.matches(':modal')) return
  dialog.open = false
  dialog.showModal()
}
