/// The names of the invented city and of what lies in it.
enum Places {
  static let city = "岚汀市"
  /// The short form that begins document numbers.
  static let cityMark = "岚编"

  /// The most districts and counties the city can have.
  static let counties = firstOfCounty.count * secondOfCounty.count
  /// The most townships of one county.
  static let townsOfCounty = 14

  /// A district or a county, with the word that says which.
  static func county(_ index: Int) -> (name: String, sort: String) {
    let first = firstOfCounty[index % firstOfCounty.count]
    let second = secondOfCounty[(index / firstOfCounty.count + index) % secondOfCounty.count]
    let sort = index % 5 < 2 ? "区" : "县"
    return ("\(city)\(first)\(second)\(sort)", sort)
  }

  /// A township of a county: its own name, and the word that says which sort it is.
  static func town(_ index: Int, ofCounty county: Int) -> (name: String, sort: String) {
    let place = county * townsOfCounty + index
    let first = firstOfTown[place % firstOfTown.count]
    let second = secondOfTown[(place / firstOfTown.count + 3 * index) % secondOfTown.count]
    let sorts = ["镇", "街道", "镇", "乡"]
    return ("\(first)\(second)", sorts[index % sorts.count])
  }

  /// A number below 10,000 in Chinese words, as names of schools use it.
  static func ordinal(_ number: Int) -> String {
    let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    if number < 10 { return digits[number] }
    if number < 20 { return "十" + (number == 10 ? "" : digits[number - 10]) }
    for (unit, word) in [(1000, "千"), (100, "百"), (10, "十")] where number >= unit {
      let rest = number % unit
      let head = digits[number / unit] + word
      if rest == 0 { return head }
      if rest < unit / 10 { return head + "零" + ordinal(rest) }
      return head + (rest < 20 && rest >= 10 ? "一" : "") + ordinal(rest)
    }
    return digits[0]
  }

  private static let firstOfCounty = ["漪", "霁", "芷", "翎", "砚", "樾", "舲", "蘅", "珩", "霭"]
  private static let secondOfCounty = ["浦", "埭", "沚", "峤", "墀", "渚"]
  private static let firstOfTown = [
    "芦", "稻", "樟", "鹭", "雁", "菱", "苇", "枫", "砂", "磨", "麦", "茭", "栗", "桑", "萤", "樵", "笠",
    "蓑", "檐", "梭",
  ]
  private static let secondOfTown = [
    "墩", "漾", "埂", "陂", "垸", "碛", "汊", "塝", "圩", "垭", "窑", "墟", "砦", "渡", "梁", "坳", "磴",
    "湄", "隘", "甸", "畈", "浜", "滧", "墈", "渠", "坎", "厝", "涘", "坨", "荡", "淀", "埝", "阪", "堨",
    "磡", "矼", "潭", "潟", "碓", "埒", "峁", "洑",
  ]
}
