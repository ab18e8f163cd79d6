const attributes = { 'aria-role': '', 'aria-label': '' }

/** What a screen reader needs of each part; Taro's WeChat templates leave it out. */
export const spoken = { View: attributes, Button: attributes }
