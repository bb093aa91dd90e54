package import BianzhiCore

/// Something that is supposed to come true.
package enum Supposition: Sendable {
  /// Somebody moves from one organ to another, with kind, post and state.
  case transfer(person: PersonText, from: String, to: String)
  /// An organ goes up in another, which may be a new one.
  case merger(of: String, into: String, document: String)
  /// A document approves places of a kind, or posts, from a day on; nil for the day that is judged.
  case approval(of: String, part: String, people: Int, document: String, since: CalendarDay?)
  /// Everybody who has reached the age of retirement by a day retires, nil for the day that is judged; of one organ, or of
  /// all.
  case retirement(of: String?, by: CalendarDay?)

  /// A person as a table names one: the number, or the name where only one of the organ bears it.
  package struct PersonText: Sendable {
    let name: String
    let number: String

    /// - Parameters:
    ///   - name: as rosters have it; may be empty where the number is given.
    ///   - number: the identity number; empty for none.
    package init(name: String, number: String) { (self.name, self.number) = (name, number) }
  }
}

/// Why something cannot be supposed; the row of the table is told by who reads it.
package enum SuppositionError: Error, Hashable {
  case noOrgan(String)
  case noRoster(String, CalendarDay)
  case noPerson(String, organ: String)
  case severalPersons(String, organ: String)
  case noPart(String)
  case sameOrgan(String)
  case endedAlready(String)

  package var wording: Wording {
    switch self {
    case .noOrgan(let text): Wording(zh: "台账中没有机构 \(text)", en: "the ledger has no organ \(text)")
    case .noRoster(let organ, let day):
      Wording(zh: "\(organ) 在 \(day) 没有花名册", en: "\(organ) has no roster on \(day)")
    case .noPerson(let person, let organ):
      Wording(zh: "\(organ) 的花名册上没有 \(person)", en: "\(person) is not on the roster of \(organ)")
    case .severalPersons(let person, let organ):
      Wording(
        zh: "\(organ) 的花名册上有几个 \(person)，请写身份证号",
        en: "several on the roster of \(organ) are called \(person): give the identity number")
    case .noPart(let text):
      Wording(
        zh: "“\(text)”不是编制类型，也不是领导职务",
        en: "\"\(text)\" is neither a kind of quota nor a leader post")
    case .sameOrgan(let organ):
      Wording(zh: "\(organ) 不能并入或调入自己", en: "\(organ) cannot go into itself")
    case .endedAlready(let organ):
      Wording(zh: "\(organ) 已经撤销或并入别的机构", en: "\(organ) is no more already")
    }
  }
}
