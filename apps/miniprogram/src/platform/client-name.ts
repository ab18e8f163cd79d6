/** Value of the `X-Client` header: `weapp/1.4.2` or `h5/1.4.2`. */
export const clientName = `${process.env.TARO_ENV === 'h5' ? 'h5' : 'weapp'}/${APP_VERSION}`
