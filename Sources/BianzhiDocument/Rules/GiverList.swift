/// 将甲局6名行政编制、乙局3名行政编制划入丙局: several givers of one transfer, each with its own number.
struct GiverList {
  private let reader: SentenceReader
  /// Where the words behind 将 start, and the verb.
  private let range: Range<Int>
  private let places: [Int]
  private let to: Label.Owner
  /// Behind the receiver's name.
  private let end: Int

  static func read(_ reader: inout SentenceReader) {
    guard let list = GiverList(reader), let found = list.items() else { return }
    for item in found { TransferRule.put(item, &reader) }
  }

  private init?(_ reader: SentenceReader) {
    let (sentence, words) = (reader.sentence, reader.sentence.words)
    guard let open = words.firstRange(of: "将"),
      let verb = TransferRule.verbList().compactMap({ words.firstRange(of: $0) }).min(by: {
        ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound)
      }), open.upperBound < verb.lowerBound
    else { return nil }
    let place = { (index: String.Index) in
      sentence.range.lowerBound + words[..<index].unicodeScalars.count
    }
    let range = place(open.upperBound)..<place(verb.lowerBound)
    let target = words[verb.upperBound...].prefix { !",;:(、。".contains($0) }
    let places = sentence.quantities.indices.filter {
      let start = sentence.quantities[$0].range.lowerBound
      return range.contains(start) && sentence.depth(at: start) == 0
    }
    guard places.count > 1, let to = TransferRule.owner(String(target)) else { return nil }
    (self.reader, self.range, self.places, self.to) = (reader, range, places, to)
    end = place(target.endIndex)
  }

  /// The transfers; nil unless every word of the list is understood and each number has a giver of its own.
  private func items() -> [TransferRule.Found]? {
    let quantities = places.map { reader.sentence.quantities[$0] }
    var start = range.lowerBound
    var pieces: [String] = []
    for quantity in quantities {
      pieces.append(plain(start..<quantity.range.lowerBound))
      start = quantity.range.upperBound
    }
    pieces.append(plain(start..<range.upperBound))
    guard !pieces.contains(where: { piece in piece.contains { ",;:".contains($0) } }),
      let list = kindsBehind(pieces) ?? kindsBefore(pieces)
    else { return nil }
    var found: [TransferRule.Found] = []
    for ((giver, kind), index) in zip(list, places) {
      guard let number = reader.sentence.quantities[index].value else { return nil }
      var item = TransferRule.Found(from: giver, to: to)
      item.range = range.lowerBound..<end
      item.moved = [TransferRule.Found.Moved(index: index, kind: kind, number: number)]
      found.append(item)
    }
    return Set(list.map(\.0)).count == list.count ? found : nil
  }

  /// The words without brackets, which say what the places are: 6名行政编制(含科级领导职数2名).
  private func plain(_ range: Range<Int>) -> String {
    reader.outside(range).replacing("()", with: "")
  }

  private typealias Giver = (Label.Owner, String?)

  /// 甲局6名行政编制、乙局3名行政编制.
  private func kindsBehind(_ pieces: [String]) -> [Giver]? {
    guard var giver = named(pieces[0]) else { return nil }
    var list: [Giver] = []
    for piece in pieces.dropFirst().dropLast() {
      let cut = piece.indices.first { place in
        "、和".contains(piece[place]) && kind(String(piece[..<place])) != nil
          && named(String(piece[piece.index(after: place)...])) != nil
      }
      guard let cut, let kind = kind(String(piece[..<cut])),
        let next = named(String(piece[piece.index(after: cut)...]))
      else { return nil }
      list.append((giver, kind.name))
      giver = next
    }
    guard let last = kind(TransferRule.Found.withoutEnds(pieces[pieces.count - 1])) else {
      return nil
    }
    return list + [(giver, last.name)]
  }

  /// 甲局行政编制6名、乙局行政编制3名.
  private func kindsBefore(_ pieces: [String]) -> [Giver]? {
    guard TransferRule.Found.withoutEnds(pieces[pieces.count - 1]).isEmpty else { return nil }
    var list: [Giver] = []
    for piece in pieces.dropLast() {
      guard let (kind, before) = TransferRule.kind(String(piece.drop { "、和".contains($0) })),
        let giver = named(before)
      else { return nil }
      list.append((giver, kind))
    }
    return list
  }

  private func kind(_ words: String) -> (name: String?, before: String)? {
    guard let found = TransferRule.kind(words), found.before.isEmpty || found.before == "的" else {
      return nil
    }
    return found
  }

  private func named(_ words: String) -> Label.Owner? {
    guard case .named(let name)? = TransferRule.owner(words) else { return nil }
    return .named(name)
  }
}
