/** Up to so many marks come whole and are joined in the browser; more come as tiles, in which the server has joined them. */
export const mostWhole = 3000;
