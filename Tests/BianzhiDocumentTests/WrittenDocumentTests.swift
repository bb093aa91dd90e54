import BianzhiDocument
import Foundation
import Testing

/// Whole documents of many wordings, each beside all that a person reads in it.
///
/// `fixtures/documents/read/NAME.txt` is the text, `NAME.expected` a line for each thing, after the organ it is of.
@Suite("Documents read beside a reading by hand") struct WrittenDocumentTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "fixtures/documents/read")

  static let names: [String] =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?
    .filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted() ?? []

  private func text(_ name: String) throws -> String {
    try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
  }

  @Test func areThere() { #expect(Self.names.count >= 60) }

  @Test(arguments: names)
  func areReadExactly(_ name: String) throws {
    let expected = try text("\(name).expected").split(separator: "\n").map(String.init)
    let document = try text("\(name).txt")
    let reading = DocumentReader.read(document)
    var found = Signature.of(reading)
    for organ in reading.organs {
      if let rank = organ.rank { found.insert("\(organ.name.map { $0 + " " } ?? "")级 \(rank)") }
    }
    #expect(found == Set(expected), "\(document)")
    let scalars = Array(document.unicodeScalars)
    for number in NumberedSpan.all(of: reading) {
      #expect(number.stands(in: scalars), "\(number) in \(name)")
    }
  }

  /// Characters lost, doubled, exchanged, lines cut: no crash, and each number still stands in its span.
  @Test(arguments: names)
  func damagedTextsGiveNoNumberThatIsNotThere(_ name: String) throws {
    let whole = Array(try text("\(name).txt").unicodeScalars)
    for seed in 1...12 as ClosedRange<UInt64> {
      var dice = Dice(seed &* 104_729 &+ UInt64(whole.count))
      var scalars = whole
      for _ in 0..<(1 + dice.number(10)) {
        let place = dice.number(scalars.count)
        switch dice.number(4) {
        case 0: scalars.remove(at: place)
        case 1: scalars.insert(scalars[dice.number(scalars.count)], at: place)
        case 2: scalars.swapAt(place, dice.number(scalars.count))
        case _:
          scalars.insert(dice.pick(["\n", "（", "）", "、", "，", "名", "3", "\t", "。"]), at: place)
        }
      }
      for number in NumberedSpan.all(
        of: DocumentReader.read(String(String.UnicodeScalarView(scalars))))
      {
        #expect(number.stands(in: scalars), "\(name), seed \(seed): \(number)")
      }
    }
  }
}
