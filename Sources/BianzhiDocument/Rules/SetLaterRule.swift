/// 后勤服务人员编制另行核定: a kind that will be set elsewhere, which is neither zero nor missing.
enum SetLaterRule {
  private static let words = [String](
    words: "另行核定 另行规定 另行确定 另行下达 另行研究确定 单独核定 另行审批 另行明确")

  static func read(_ reader: inout SentenceReader) {
    let sentence = reader.sentence
    guard !reader.isFocusUnclear,
      let word = sentence.words.trailing(words) ?? sentence.words.leading(words)
        ?? words.first(where: sentence.words.contains)
    else { return }
    var end = sentence.range.upperBound
    let text = sentence.words
    guard let range = text.firstRange(of: word) else { return }
    end = sentence.range.lowerBound + text[..<range.lowerBound].unicodeScalars.count
    let pieces = text[..<range.lowerBound].split { ",;:".contains($0) }.map(String.init)
    guard let kindPiece = pieces.first(where: { KindWords.ending($0)?.name != nil }) ?? pieces.last
    else { return }
    let bare =
      kindPiece.trailing(["按有关规定", "按规定", "按照有关规定", "按有关文件规定"]).map {
        String(kindPiece.dropLast($0.count))
      } ?? kindPiece
    guard let label = LabelReader.read(bare), label.sign == 0,
      reader.isClear(label.owner), case .quota(let kind?, let scope) = label.content,
      let head = text.firstRange(of: kindPiece)
    else { return }
    let start = sentence.range.lowerBound + text[..<head.lowerBound].unicodeScalars.count
    let span = reader.form.span(
      start..<min(end + word.unicodeScalars.count, sentence.range.upperBound))
    let organ = reader.name(of: label.owner)
    reader.draft.update(organ) {
      $0.quotas.append(
        QuotaProposal(kind: kind, number: nil, scope: scope, state: .toBeSet, span: span))
    }
  }
}
