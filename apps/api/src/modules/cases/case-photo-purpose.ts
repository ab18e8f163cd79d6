/** Under this purpose photos wait for their case. */
export const casePhotoPurpose = 'case_photo'
