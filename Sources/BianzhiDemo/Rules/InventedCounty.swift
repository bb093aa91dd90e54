/// The county of one example: names and numbers that no other example has.
struct InventedCounty: Sendable {
  /// Its name, such as 云溪县.
  let place: String
  private let index: Int
  private var organs: [String: (code: String, name: String)] = [:]
  private var described: [Int: (birth: Day, isWoman: Bool)] = [:]

  init(index: Int) {
    precondition(index < Self.first.count * Self.second.count, "more examples than counties")
    self.index = index
    let (second, first) = index.quotientAndRemainder(dividingBy: Self.first.count)
    place = Self.first[first] + Self.second[second] + "县"
  }

  /// Names the next organ; an inner body goes by its own name, any other has the county's before it.
  mutating func register(_ key: String, _ name: String, isBody: Bool) {
    let code = "3399\(padded(index + 1, 2))00\(padded(organs.count + 1, 2))00"
    organs[key] = (code, isBody ? name : place + name)
  }

  /// - Parameter birth: `YYYY-MM-DD`.
  mutating func describe(_ person: Int, birth: String, isWoman: Bool) {
    let parts = birth.split(separator: "-").compactMap { Int($0) }
    described[person] = (Day(parts[0], parts[1], parts[2]), isWoman)
  }

  func code(_ key: String) -> String { organ(key).code }

  func name(_ key: String) -> String { organ(key).name }

  private func organ(_ key: String) -> (code: String, name: String) {
    guard let organ = organs[key] else { preconditionFailure("\(place): no organ \(key)") }
    return organ
  }

  /// The identity number of a person, who is a man born in 1985 unless described otherwise.
  func number(of person: Int) -> String {
    let (birth, isWoman) = described[person] ?? (Day(1985, 1, 1) + 40 * person, false)
    return IdentityNumbers.number(
      region: index + 1, birth: birth, sequence: 2 * person + (isWoman ? 0 : 1))
  }

  /// What tables of people say of each.
  func cells(of person: Int) -> [String: String] {
    let number = 40 * index + person
    let (rest, surname) = number.quotientAndRemainder(dividingBy: Self.surnames.count)
    let name =
      Self.surnames[surname] + Self.given[rest % Self.given.count]
      + Self.given[(rest + person + 7) % Self.given.count]
    return ["姓名": name, "身份证号": self.number(of: person)]
  }

  /// A cell with `$V` for a code, `@V` for a name and `~` for a blank; any other text is itself.
  func resolved(_ text: String) -> String {
    switch text.first {
    case "$": code(String(text.dropFirst()))
    case "@": name(String(text.dropFirst()))
    default: text.replacing("~", with: " ")
    }
  }

  private static let first = letters("云石青白丹稻荻芦柳松桐竹兰荷枫梅")
  private static let second = letters("溪岭洲汀湾")
  private static let surnames = letters("陈李王张刘杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭")
  private static let given = letters("承砚舟岳禾朗恒谦衡稳毅锐钧铭锦涛沛润泽淳渊沐岚峻岩嵩川野牧耕稷穗")

  private static func letters(_ text: String) -> [String] { text.map(String.init) }
}
