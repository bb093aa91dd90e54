/// Counted people of one organ by kind.
struct KindCounts {
  struct Count {
    let kind: Int32
    var people = 0
    /// People whose state is not known, by its recorded word.
    var asked: [String: Int] = [:]
    /// People whose kind the approvals tell, by its recorded word.
    var read: [String: Int] = [:]
  }

  /// In the order in which the kinds came; they are few, and looked through.
  private(set) var people: [Count] = []
  /// Persons on any institution kind, each once; nil where nobody has two rows.
  var familyPersons: Int?

  subscript(kind: Int32) -> Int { place(of: kind).map { people[$0].people } ?? 0 }

  private func place(of kind: Int32) -> Int? {
    people.indices.first { people[$0].kind == kind }
  }

  mutating func add(_ kind: Int32, _ count: Int, asked: String?) {
    let index = place(of: kind) ?? people.count
    if index == people.count { people.append(Count(kind: kind)) }
    people[index].people += count
    if let asked { people[index].asked[asked, default: 0] += count }
  }

  mutating func ask(_ word: String, _ count: Int, of kind: Int32) {
    guard let index = place(of: kind) else { return }
    people[index].asked[word, default: 0] += count
  }

  mutating func note(_ word: String, _ count: Int, of kind: Int32) {
    guard let index = place(of: kind) else { return }
    people[index].read[word, default: 0] += count
  }

  /// Counts all kinds as one, as where an approval tells only their total.
  ///
  /// - Parameter apart: kinds that stay by themselves.
  mutating func fold(into total: Int32, besides apart: Set<Int32>) {
    var whole = Count(kind: total)
    for part in people where !apart.contains(part.kind) {
      whole.people += part.people
      whole.asked.merge(part.asked) { $0 + $1 }
    }
    people = people.filter { apart.contains($0.kind) } + [whole]
  }

  /// The counts where the kinds of a family are compared as one.
  func folded(_ family: InstitutionFamily) -> [Count] {
    let parts = people.filter { family.contains($0.kind) }
    let rest = people.filter { !family.contains($0.kind) }
    guard !parts.isEmpty else { return rest }
    var whole = Count(kind: family.plain)
    whole.people = familyPersons ?? parts.reduce(0) { $0 + $1.people }
    for part in parts {
      whole.asked.merge(part.asked) { $0 + $1 }
      whole.read.merge(part.read) { $0 + $1 }
    }
    return rest + [whole]
  }
}
