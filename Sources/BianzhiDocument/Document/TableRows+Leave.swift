extension TableRows {
  /// Lists the numbers of cells that are not taken.
  static func leave(
    _ cells: [Range<Int>], _ form: PlainForm, _ draft: inout Draft,
    _ reason: UnreadText.Reason = .notUnderstood
  ) {
    for cell in cells where !cell.isEmpty {
      let words = form.words(cell)
      guard
        !QuantityScan(form: form).all(in: cell).isEmpty || Int(words) != nil
          || SplitRule.stands(in: words)
      else { continue }
      draft.unread.append(
        UnreadText(text: form.written(cell), span: form.span(cell), reason: reason))
    }
  }
}
