export const workspace = {
  contents: 'Innhold',
  emptySection: 'Ingen har skrevet her ennå.',
}
