/** Under this purpose photos wait for their post. */
export const photoPurpose = 'construction_photo'
