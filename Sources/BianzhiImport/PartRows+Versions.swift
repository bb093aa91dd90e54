/// Which files of one roster are versions of each other.
extension PartRows {
  /// The files among which versions are looked for. Lists of people without places are compared with each other only: one
  /// of the whole county is no version of a unit's roster that names some of them as well.
  private var comparable: (others: [File], off: [File]) {
    (
      files.filter { !$0.people.allSatisfy(\.isOffQuota) },
      files.filter { $0.people.allSatisfy(\.isOffQuota) }
    )
  }

  /// Two files of which one is a version of the other, and how many people stand in both.
  typealias Pair = (first: Int64, second: Int64, people: Int)

  /// The files of which one is a version of the other, two by two: half of the shorter list at least stands in both by
  /// their numbers, or anybody by name and birth. Fewer numbers stand on two lists by mistake.
  var shared: [Pair] {
    let (others, off) = comparable
    let versions = [others, off].flatMap { files in
      files.indices.flatMap { place in
        files[(place + 1)...].compactMap { Self.pair(files[place], $0) }
      }
    }
    return versions + others.flatMap { roster in off.compactMap { Self.doubtful(roster, $0) } }
  }

  /// People without places who stand on a roster and on a list of such people, and whom names alone tell: they would count twice.
  private static func doubtful(_ roster: File, _ list: File) -> Pair? {
    let people = shared(roster.people.filter(\.isOffQuota), list.people).byName
    return people > 0 ? (roster.file, list.file, people) : nil
  }

  private static func pair(_ one: File, _ other: File) -> Pair? {
    let (byNumber, byName) = shared(one.people, other.people)
    // Who has a number in one of the two only would count twice.
    let isVersion =
      byName > 0 || byNumber * 2 >= min(one.people.count, other.people.count) && byNumber > 0
    return isVersion ? (one.file, other.file, byNumber + byName) : nil
  }

  /// The same person is one of the same number, or of the same name and birth where one of the two has
  /// no number. Names alone tell nobody apart; where half of the shorter list bears names of the other,
  /// and at least two people do, it is the same list all the same.
  private static func shared(
    _ one: [Person], _ other: [Person]
  ) -> (byNumber: Int, byName: Int) {
    let numbers = Set(one.compactMap(\.number))
    let births = Dictionary(grouping: one.filter { $0.birth != nil }) {
      "\($0.name)|\($0.birth ?? 0)"
    }
    let hasNumber = { (person: Person) in person.number.map(numbers.contains) == true }
    let byNumber = other.count(where: hasNumber)
    let byBirth = other.count { person in
      guard !hasNumber(person), let birth = person.birth else { return false }
      return births["\(person.name)|\(birth)"]?.contains {
        $0.number == nil || person.number == nil
      } ?? false
    }
    if byNumber + byBirth > 0 { return (byNumber, byBirth) }
    let unsure = { (people: [Person]) in people.contains { $0.number == nil } }
    guard unsure(one) || unsure(other) else { return (0, 0) }
    let names = Set(one.map(\.name)).subtracting([""])
    let alike = Set(other.map(\.name)).intersection(names).count
    return (0, alike >= 2 && alike * 2 >= min(one.count, other.count) ? alike : 0)
  }
}
