/// Paragraphs that start with the name of an inner body where no list of them was announced.
struct LooseBodies {
  private var names: [Range<Int>] = []

  mutating func note(_ paragraph: Paragraph, _ form: PlainForm) {
    guard BodyParagraphs.isAboutBody(paragraph, form),
      let name = BodyParagraphs.name(paragraph, form)
    else { return }
    // Without a number in front a blank must end the name: 办公室 1993年成立.
    let isHeading =
      paragraph.mark != nil
      || name.upperBound < paragraph.range.upperBound && form.isAfterGap[name.upperBound]
    if isHeading { names.append(name) }
  }

  /// Lists them as unread where the text names no inner bodies otherwise.
  func tell(into draft: inout Draft, _ form: PlainForm) {
    guard names.count > 1, let first = names.first, let last = names.last,
      draft.organs.allSatisfy({ $0.bodies?.names.isEmpty != false })
    else { return }
    let words = names.map(form.words).joined(separator: "、")
    draft.unread.append(
      UnreadText(
        text: PlainForm.written(words), span: form.span(first.lowerBound..<last.upperBound),
        reason: .listUnclear))
  }
}
