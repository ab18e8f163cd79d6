/** A copy can be fetched for seven days. */
export const exportSeconds = 7 * 86_400

/** What the file of a copy is for, among all stored files. */
export const exportPurpose = 'data_export'

/** Making one takes seconds; one that is not there after that long failed for good. */
export const makingSeconds = 900
