/** The mark of the product; it stands beside the name. */
export function Mark({ size = 28 }: { size?: number }) {
  return <img src={`${import.meta.env.BASE_URL}mark.svg`} width={size} height={size} alt="" />
}
