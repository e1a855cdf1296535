import js from '@eslint/js'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import importX from 'eslint-plugin-import-x'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import globals from 'globals'
import reactHooks from 'eslint-plugin-react-hooks'
import ts from 'typescript-eslint'

/** What each floor may not reach: core is the law, server the machine room, app what people see. */
const floors = {
  core: {
    files: ['core/**/*.ts'],
    banned: [
      '~server/*',
      '~app/*',
      '~prisma/*',
      '~templates/*',
      'node:*',
      'react*',
      '@remix-run/*',
      'ws',
      'express',
    ],
    message: 'core is pure: no shell, no Node, no React, no database.',
  },
  server: {
    files: ['server/**/*.ts'],
    banned: ['~app/*', 'react', 'react-dom*', '@remix-run/react', '@tiptap/react'],
    message: 'server never reaches into app or React.',
  },
}

const floorRules = Object.values(floors).map(({ files, banned, message }) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: banned, message }] }] },
}))

export default ts.config(
  { ignores: ['build/**', 'data/**', 'prisma/generated/**', 'node_modules/**', '.cache/**'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  {
    plugins: { 'import-x': importX },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-duplicates': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
  },
  ...floorRules,
  {
    files: ['core/**/*.ts'],
    ignores: ['core/sync/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'process',
        'Buffer',
        'crypto',
        'fetch',
        'setTimeout',
      ],
    },
  },
  {
    files: ['app/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...jsxA11y.flatConfigs.recommended.rules,
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['~server/*', '~prisma/*'],
              allowTypeImports: true,
              message: 'app knows the server by its types only; ask through the load context.',
            },
            { group: ['node:*', 'yjs/*'], message: 'app runs in the browser too.' },
          ],
        },
      ],
    },
  },
  {
    files: ['bin/**', '*.config.{js,ts}'],
    languageOptions: { globals: globals.node },
  },
)
