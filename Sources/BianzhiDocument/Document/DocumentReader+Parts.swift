extension DocumentReader {
  mutating func readRow(_ paragraph: Paragraph, at place: Int) {
    if tables.isPlain == nil {
      let isPlain = TableContext.isPlain(from: place, in: paragraphs, title: head.title, form)
      tables.begin(isPlain: isPlain && !acts.isTold)
    }
    tables.read(
      paragraph.range, form, &draft, focus: focus.isUnclear ? nil : .some(focus.current))
  }

  /// The title of an attachment, or of another approval in the same text: its organ is the one spoken of from then on.
  mutating func startsAttachment(_ words: String, at place: Int) -> Bool {
    let found = Attachment.read(words, isBehind: isAttached, isHead: place < 3, of: focus.main)
    isAttached = found == .announced
    guard case .title(let organ) = found else { return false }
    bodies.close(into: &draft, form)
    focus = Focus(main: organ, isTitled: organ != nil)
    if organ == nil { focus.lose() }
    acts = ActHeading(title: words)
    return true
  }
}
