/// 总编制249个,其中行政编13个、全额事业编45个、差额: a list of parts whose last one has no number.
enum OpenList {
  /// Lists what has no number as unread, so that nobody takes the parts for all there are.
  static func tell(_ reader: inout SentenceReader) {
    let end = reader.sentence.range.upperBound
    guard reader.isAmongParts, reader.newest?.mark == .part || reader.isListed(reader.reached - 1),
      reader.reached + 1 < end, reader.form.text[reader.reached] == "、",
      end - reader.reached <= 20,
      reader.sentence.quantities.allSatisfy({ $0.range.upperBound <= reader.reached })
    else { return }
    let range = reader.reached + 1..<end
    reader.draft.unread.append(
      UnreadText(
        text: reader.form.written(range), span: reader.form.span(range), reason: .notUnderstood))
  }
}
