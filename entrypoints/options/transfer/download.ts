/** Long enough that the browser has opened the blob, whatever it asks its reader first. */
const KEPT_MILLISECONDS = 10 * 60 * 1000;

/** Hand a file to the reader's download folder; needs no permission. */
export function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MILLISECONDS);
}
