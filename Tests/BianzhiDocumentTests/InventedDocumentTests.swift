import BianzhiDocument
import Testing

@Suite("Invented documents") struct InventedDocumentTests {
  @Test func areReadBackExactly() {
    for seed in 1...150 as ClosedRange<UInt64> {
      let document = InventedDocument(seed: seed)
      let found = Signature.of(document.text)
      #expect(found == document.truth, "seed \(seed):\n\(document.text)")
    }
  }

  /// Damage of every kind: characters lost, doubled, exchanged, lines cut.
  @Test func noNumberIsProposedThatItsSpanDoesNotHold() {
    for seed in 1...250 as ClosedRange<UInt64> {
      var dice = Dice(seed &* 7919)
      var scalars = Array(InventedDocument(seed: seed).text.unicodeScalars)
      for _ in 0..<(1 + dice.number(12)) {
        let place = dice.number(scalars.count)
        switch dice.number(4) {
        case 0: scalars.remove(at: place)
        case 1: scalars.insert(scalars[dice.number(scalars.count)], at: place)
        case 2: scalars.swapAt(place, dice.number(scalars.count))
        case _:
          scalars.insert(
            dice.pick(["\n", "（", "）", "、", "，", "名", "3", "十", "\t", "。"]), at: place)
        }
      }
      let text = String(String.UnicodeScalarView(scalars))
      for number in NumberedSpan.all(of: DocumentReader.read(text)) {
        #expect(number.stands(in: scalars), "seed \(seed): \(number) in\n\(text)")
      }
    }
  }
}
