/// Finds numbers with a unit.
struct QuantityScan {
  let form: PlainForm

  func all(in range: Range<Int>) -> [Quantity] {
    var found: [Quantity] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let end = runEnd(from: index, to: range.upperBound)
      guard end > index else {
        index += 1
        continue
      }
      if let quantity = quantity(index..<end, limit: range.upperBound) { found.append(quantity) }
      index = end
    }
    return found
  }

  private func runEnd(from start: Int, to limit: Int) -> Int {
    let isDigits = WrittenNumber.isDigit(form.text[start])
    var end = start
    while end < limit,
      isDigits
        ? WrittenNumber.isDigit(form.text[end]) : WrittenNumber.numerals.contains(form.text[end])
    {
      end += 1
    }
    return end
  }

  private static let kinds = [String](words: "编制 职数 工勤 控制数 局长 主任 书记 院长 校长 站长 所长 馆长 主席")

  /// 行政编制40; without a unit: a number of places that ends its clause or bracket, or stands before one.
  private func bare(_ number: Range<Int>, limit: Int) -> Quantity? {
    let before = form.words(max(0, number.lowerBound - 3)..<number.lowerBound)
    guard WrittenNumber.isDigit(form.text[number.lowerBound]), before.trailing(Self.kinds) != nil,
      number.upperBound == limit || ",;。()".unicodeScalars.contains(form.text[number.upperBound]),
      isAlone(number), !form.isAfterGap[number.lowerBound]
    else { return nil }
    return Quantity(
      value: WrittenNumber.value(form.text[number]), unit: .places, range: number, isWords: false)
  }

  private func quantity(_ number: Range<Int>, limit: Int) -> Quantity? {
    if let bare = bare(number, limit: limit) { return bare }
    var end = number.upperBound
    var isWhole = true
    if end < limit, "余多来几".unicodeScalars.contains(form.text[end]) {
      isWhole = false
      end += 1
    }
    guard end < limit, let unit = Quantity.Unit(rawValue: form.text[end]),
      isUnit(unit, at: end, limit)
    else { return nil }
    isWhole = isWhole && isAlone(number)
    return Quantity(
      value: isWhole ? WrittenNumber.value(form.text[number]) : nil, unit: unit,
      range: number.lowerBound..<end + 1,
      isWords: !WrittenNumber.isDigit(form.text[number.lowerBound]))
  }

  /// Whether the unit is no part of another word, as in 3人民 or 一名义.
  private func isUnit(_ unit: Quantity.Unit, at place: Int, _ limit: Int) -> Bool {
    guard place + 1 < limit else { return true }
    let next = form.text[place + 1]
    switch unit {
    // 3名单列 counts places, 名单 is a list of names.
    case .places
    where next == "单" && place + 2 < limit && "列独".unicodeScalars.contains(form.text[place + 2]):
      return true
    case .places: return !"义单称额誉录牌列优望".unicodeScalars.contains(next)
    case .people: return !"民大事口才力次工物数社类文体均心格身生性们".unicodeScalars.contains(next)
    case .pieces: return !"别月性人体".unicodeScalars.contains(next)
    }
  }

  /// False for a part of a range, a fraction, a broken or a longer number.
  private func isAlone(_ number: Range<Int>) -> Bool {
    if form.isAfterGap[number].dropFirst().contains(true) { return false }
    guard number.lowerBound > 0 else { return true }
    let before = form.text[number.lowerBound - 1]
    if WrittenNumber.isDigit(before) || WrittenNumber.numerals.contains(before) { return false }
    if ".-~–—－～/／%‰〔[＋+±<>≤≥".unicodeScalars.contains(before)
      || "第近约几每逾超".unicodeScalars.contains(before)
    {
      return false
    }
    if before == "数", "十百千".unicodeScalars.contains(form.text[number.lowerBound]) { return false }
    guard "至到、,，或".unicodeScalars.contains(before), number.lowerBound > 1 else { return true }
    let earlier = form.text[number.lowerBound - 2]
    return !WrittenNumber.isDigit(earlier) && !WrittenNumber.numerals.contains(earlier)
  }
}
