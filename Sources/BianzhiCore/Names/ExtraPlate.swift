/// A body's name with the further names on its door: 办公室（信访室）, 办公室加挂信访室牌子.
///
/// What is marked as being set up or as temporary (筹, 试点, 临时) is another thing, not a plate.
package struct ExtraPlate: Hashable, Sendable {
  /// The body's own name, in normal form.
  package let base: String
  /// The plates in normal form, sorted; never empty.
  package let plates: [String]

  /// - Returns: nil where the name has no plate.
  package init?(_ written: String) {
    let normal = OrganName.normal(written)
    if OrganName.isProvisional(normal) { return nil }
    var (base, plates): (Substring, Set<String>) = (normal[...], [])
    while let ending = OrganName.ending(of: base),
      let named = Self.names(in: Self.withoutFrame(ending.bracket))
    {
      plates.formUnion(named)
      base = ending.name
    }
    if plates.isEmpty, let behind = Self.parted(base) { (base, plates) = behind }
    guard base.count >= 2, !plates.isEmpty else { return nil }
    self.base = String(base)
    self.plates = plates.sorted()
  }

  /// Whether two bodies may be meant: 综合科（执法大队） says neither that one is a plate of the other nor that they are one,
  /// and both names are in use.
  ///
  /// - Parameter names: the names in use.
  package static func mayBeTwo(_ written: String, _ names: some Sequence<String>) -> Bool {
    guard !written.holds("挂"), !written.holds("牌"), !written.holds("合署"),
      let plate = ExtraPlate(written)
    else { return false }
    let used = Set(names.map(OrganName.normal))
    return used.contains(plate.base) && plate.plates.contains(where: used.contains)
  }

  /// Parts 办公室加挂信访室牌子; nil where no word for it stands behind the name of a body.
  private static func parted(_ name: Substring) -> (Substring, Set<String>)? {
    for word in ["加挂", "增挂", "另挂", "挂牌", "挂"] {
      guard let range = name.firstRange(of: word) else { continue }
      if word == "挂", !name.endsWith("牌子") { continue }
      var base = name[..<range.lowerBound]
      while let last = base.last, separators.contains(last) { base.removeLast() }
      guard BodyWord.isBodyName(base) || base.first.map(startsNumbered) == true else { continue }
      if let plates = names(in: withoutFrame(name[range.lowerBound...])) { return (base, plates) }
    }
    return nil
  }

  private static func startsNumbered(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy(BodyWord.numerals.contains)
  }

  /// The names of bodies a text lists; nil where anything in it is something else.
  private static func names(in text: Substring) -> Set<String>? {
    let names = text.split(whereSeparator: separators.contains)
    guard !names.isEmpty, names.allSatisfy(BodyWord.isBodyName) else { return nil }
    return Set(names.map { OrganName.normal(String($0)) })
  }

  /// The text without 加挂 … 牌子 around it.
  private static func withoutFrame(_ text: Substring) -> Substring {
    var text = text
    for word in ["加挂", "增挂", "另挂", "挂牌", "挂"] where text.startsWith(word) {
      text = text.dropFirst(word.count)
      break
    }
    if text.first == ":" { text = text.dropFirst() }
    for word in ["的牌子", "牌子"] where text.endsWith(word) {
      text = text.dropLast(word.count)
      break
    }
    return text
  }

  private static let separators: Set<Character> = ["、", ",", ";", "/", ":"]
}
