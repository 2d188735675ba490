import { useInfiniteQuery, type InfiniteData, type QueryKey, type UseInfiniteQueryOptions } from '@tanstack/react-query'
import type { Paging } from '@rapporteur/api/schemas'
import { useCallback, useMemo } from 'react'

/** A list fetched page by page, as one list. `first` is the first answer, with what belongs to the whole list. */
export function usePages<T extends { page: Paging; items: readonly unknown[] }>(
  options: UseInfiniteQueryOptions<T, Error, InfiniteData<T, number>, QueryKey, number>,
) {
  const query = useInfiniteQuery(options)
  const { fetchNextPage, hasNextPage, isFetchingNextPage } = query
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [fetchNextPage, hasNextPage, isFetchingNextPage])
  // The same list while nothing came: a table of ten thousand rows is not gone through anew for every drawing.
  const pages = query.data?.pages
  const data = useMemo(() => {
    const first = pages?.[0]
    return (
      first && {
        first,
        items: pages!.flatMap((page) => page.items) as T['items'][number][],
        total: first.page.total,
      }
    )
  }, [pages])
  return { data, error: query.error, refetch: query.refetch, more }
}
