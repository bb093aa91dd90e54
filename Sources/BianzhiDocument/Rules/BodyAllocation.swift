/// 其中:办公室5名、法规科4名、人事科3名: how places are parted among the organ's bodies.
///
/// They are no numbers of any organ, and leave open nothing of whom the text speaks of behind them.
enum BodyAllocation {
  static func leave(_ reader: inout SentenceReader) {
    let sentence = reader.sentence
    let places = sentence.quantities.indices.filter {
      sentence.depth(at: sentence.quantities[$0].range.lowerBound) == 0
    }
    guard let first = places.first(where: { isBody($0, reader) }) else { return }
    let run = places.filter { $0 >= first }
    guard run.count > 1, run.allSatisfy({ isBody($0, reader) }), let last = run.last,
      end(of: last, sentence) == sentence.range.upperBound
    else { return }
    // The numbers before them are still to be read.
    let reached = reader.reached
    defer { reader.reached = reached }
    for index in run { reader.leaveUnread(index, .notUnderstood) }
  }

  private static func end(of index: Int, _ sentence: Sentence) -> Int {
    let end = sentence.quantities[index].range.upperBound
    return sentence.bracket(at: end).map { $0.upperBound + 1 } ?? end
  }

  /// Whether the words before a number are the name of an inner body and nothing more.
  private static func isBody(_ index: Int, _ reader: SentenceReader) -> Bool {
    let (sentence, quantity) = (reader.sentence, reader.sentence.quantities[index])
    guard !reader.done.contains(index), quantity.unit != .pieces, quantity.value != nil else {
      return false
    }
    let least = index > 0 ? end(of: index - 1, sentence) : 0
    let start = sentence.clauseStart(before: quantity.range.lowerBound, notBefore: least)
    guard start <= quantity.range.lowerBound else { return false }
    var words = String(
      sentence.form.words(start..<quantity.range.lowerBound).drop { "、,和及".contains($0) })
    if words.hasPrefix("其中") { words.removeFirst(2) }
    guard (2...12).contains(words.count), BodyNames.isBody(words), TitleWords.ending(words) == nil,
      case .open? = LabelReader.content(of: words)?.0
    else { return false }
    return !OrganWords.isName(words) || OrganWords.isBodyLike(words)
  }
}
