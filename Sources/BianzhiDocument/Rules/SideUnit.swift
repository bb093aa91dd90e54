/// 机关行政编制63名、金融办人员编制3名: the places of a unit beside those of the organ, under its short name.
enum SideUnit {
  private static let ends = [String](words: "办公室 办 中心 局 馆 院 所 站 队")
  private static let foreign = [
    "离退休", "老干部", "机关", "驻", "其他", "专项", "后勤", "工勤", "两委", "援派", "机动", "各", "所属", "核", "增", "减",
    "原", "另", "名", "其中", "含",
    "政法", "全局", "本", "党", "纪",
  ]

  /// Takes the number where it is one.
  static func read(_ place: NumberRule.Place, _ reader: inout SentenceReader) -> Bool {
    guard place.label.hasPrefix("、"), place.bracket == nil, place.tail.isEmpty, !place.isGlued,
      let number = place.quantity.value, place.quantity.unit != .pieces,
      let newest = reader.newest, newest.sign == 0, newest.mark == nil,
      case .quota = newest.content, reader.isTaken(before: place.start), reader.left == nil,
      let (unit, kind) = parts(String(place.label.dropFirst())),
      let focus = reader.focus, (reader.spoken ?? focus) == focus, !reader.isFocusUnclear,
      !reader.draft.bodyNames(of: focus).contains(where: { $0.hasPrefix(unit) })
    else { return false }
    let quota = QuotaProposal(
      kind: kind.name, number: number, scope: nil, state: .stated,
      span: reader.form.span(reader.form.pastLinks(place.start)..<place.end))
    reader.draft.update(unit) { $0.quotas.append(quota) }
    reader.done.insert(place.index)
    reader.left = LeftNumber(beside: unit, end: place.end)
    return true
  }

  private static func parts(_ words: String) -> (String, KindWords.Kind)? {
    guard let kind = KindWords.ending(words) else { return nil }
    let unit = String(words.dropLast(kind.word.count))
    guard (3...8).contains(unit.count), unit.trailing(ends) != nil, !unit.containsAny(foreign),
      unit.unicodeScalars.allSatisfy({ (0x4E00...0x9FFF).contains($0.value) }),
      !OrganWords.isName(unit)
    else { return nil }
    return (unit, kind)
  }
}
