/** An extract as it comes: a name and its bytes, from a file chosen, a download or a folder. */
export type Source = { readonly name: string; readonly blob: Blob };
