import './design/index.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ApiError } from './api/errors.ts'
import { keepShell } from './app/keepShell.ts'
import { createAppRouter } from './app/router.tsx'
import { LOCALES, rememberedLanguage } from './i18n/languages.ts'
import { loadMessages } from './i18n/messages.ts'
import { TextProvider } from './i18n/TextProvider.tsx'

const language = rememberedLanguage()
document.documentElement.lang = LOCALES[language]

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // What the server refused it will refuse again; only a lost connection is worth another try.
      retry: (count, error) => count < 2 && error instanceof ApiError && error.status === 0,
    },
  },
})
const router = createAppRouter(queries)

void loadMessages[language]().then((messages) => {
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <TextProvider first={{ language, messages }}>
          <RouterProvider router={router} />
        </TextProvider>
      </QueryClientProvider>
    </StrictMode>,
  )
  // A hundred slices of Chinese letters: their list is needed soon, but not for the first paint.
  void import('@fontsource-variable/noto-sans-sc/index.css')
  // When the first page is long drawn.
  setTimeout(() => void keepShell(), 3000)
})
