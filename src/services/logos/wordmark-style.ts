/** Of wordmarks: dark on light pages and light on dark ones. */
export const WORDMARK_STYLE = '<style>path{fill:#1f2933}@media(prefers-color-scheme:dark){path{fill:#e4e9ee}}</style>';
