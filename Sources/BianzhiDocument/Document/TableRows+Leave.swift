extension TableRows {
  /// Lists the numbers of cells that are not taken.
  static func leave(
    _ cells: [Range<Int>], _ form: PlainForm, _ draft: inout Draft,
    _ reason: UnreadText.Reason = .notUnderstood
  ) {
    for cell in cells where !cell.isEmpty && TableRow.holdsNumber(cell, form) {
      draft.unread.append(
        UnreadText(text: form.written(cell), span: form.span(cell), reason: reason))
    }
  }
}
