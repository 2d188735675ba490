import { useInfiniteQuery, type InfiniteData, type QueryKey, type UseInfiniteQueryOptions } from '@tanstack/react-query'
import type { Paging } from '@rapporteur/api/schemas'
import { useCallback } from 'react'

/** A list fetched page by page, as one list. `first` is the first answer, with what belongs to the whole list. */
export function usePages<T extends { page: Paging; items: readonly unknown[] }>(
  options: UseInfiniteQueryOptions<T, Error, InfiniteData<T, number>, QueryKey, number>,
) {
  const query = useInfiniteQuery(options)
  const { fetchNextPage, hasNextPage, isFetchingNextPage } = query
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [fetchNextPage, hasNextPage, isFetchingNextPage])
  const first = query.data?.pages[0]
  const data = first && {
    first,
    items: query.data!.pages.flatMap((page) => page.items) as T['items'][number][],
    total: first.page.total,
  }
  return { data, error: query.error, refetch: query.refetch, more }
}
