extension PartList {
  /// One number of the bracket as its parts: several where it stands for each of a list, 机关党委专职副书记、机关纪委书记各1名.
  static func parts(
    _ index: Int, in bracket: Range<Int>, _ reader: SentenceReader
  ) -> [PartProposal]? {
    if let part = part(index, in: bracket, reader) { return [part] }
    let (sentence, quantity) = (reader.sentence, reader.sentence.quantities[index])
    guard let number = quantity.value, quantity.unit == .places || quantity.unit == .people else {
      return nil
    }
    let earlier = indices(in: bracket, reader).last { $0 < index }
    let least = earlier.map { sentence.quantities[$0].range.upperBound } ?? bracket.lowerBound
    let start = sentence.clauseStart(before: quantity.range.lowerBound, notBefore: least)
    let end = sentence.clauseEnd(from: quantity.range.upperBound, notAfter: bracket.upperBound)
    let words = sentence.form.words(start..<quantity.range.lowerBound)
    guard words.hasSuffix("各"), end == quantity.range.upperBound,
      let titles = titles(String(words.dropLast()))
    else { return nil }
    let span = sentence.form.span(sentence.form.pastLinks(start)..<end)
    return titles.map {
      PartProposal(label: PlainForm.written($0), number: number, span: span)
    }
  }

  /// The titles of a list; nil unless every piece is one.
  private static func titles(_ words: String) -> [String]? {
    var rest = String(words.drop { "、,和及".contains($0) })
    while let mark = rest.leading(["其中", "含", "包括"]) { rest.removeFirst(mark.count) }
    let pieces = rest.split { "、和及".contains($0) }.map(String.init)
    let isWhole = pieces.allSatisfy { piece in
      TitleWords.ending(piece) != nil && !piece.containsAny(["原", "各", "核", "增", "减", "兼", "名"])
    }
    return pieces.count > 1 && isWhole ? pieces : nil
  }
}
