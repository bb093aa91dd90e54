import BianzhiCore

/// Leaders of one organ by the part they count in, in the order in which the parts came.
struct PostCounts {
  struct Count {
    let key: PartKey
    var people = 0
    var byTitle = 0
    /// Heads who are the Party secretary or the chair of the congress and nothing else.
    var secretaries = 0
    /// Deputies who are the first of them: 常务副校长.
    var firstDeputies = 0
    /// What the lists call the bodies that they lead.
    var bodies: Set<String> = []
    /// People whose state is not known, by its recorded word.
    var asked: [String: Int] = [:]

    /// Whether the roster has a head of the same scope and body.
    var isHeaded = false
    /// Principals and deputies in one number.
    var isWhole = false

    func note(of number: Approved?) -> String {
      var note = FindingNote()
      let approved = number?.people ?? 0
      note.byTitle = byTitle
      note.ask(asked, counted: people, approved: approved)
      // Where more heads are approved (党委书记、镇长、人大主席 of a town), the secretary is one of them.
      if approved == 1 || isWhole, people > approved, people - secretaries <= approved,
        people > secretaries
      {
        note.remarks.append(.init(sort: .secretaryApart, words: "\(secretaries)"))
      }
      if people == approved + 1, firstDeputies == 1, !isHeaded, !isWhole {
        note.remarks.append(.init(sort: .firstDeputy, words: "\(firstDeputies)"))
      }
      number?.noteMonth(in: &note, counted: people)
      return note.text
    }
  }

  private(set) var all: [Count] = []
  private var indices: [PartKey: Int] = [:]

  mutating func add(_ part: PartKey, _ leader: LeaderCounts.Leader?, in body: String = "") {
    let index = indices[part] ?? all.count
    if index == all.count {
      indices[part] = index
      all.append(Count(key: part))
    }
    guard let leader else { return }
    all[index].people += leader.people
    if !body.isEmpty { all[index].bodies.insert(body) }
    if leader.byTitle { all[index].byTitle += leader.people }
    all[index].secretaries += leader.secretaries
    all[index].firstDeputies += leader.firstDeputies
    for (word, people) in leader.asked { all[index].asked[word, default: 0] += people }
  }

  func people(of part: PartKey) -> Int { indices[part].map { all[$0].people } ?? 0 }

  /// Notes which parts have a head beside them, when all leaders are added.
  ///
  /// - Parameters:
  ///   - words: what the numbers of roles and ranks stand for.
  ///   - isOfUnit: whether a part is of the organ's own posts, such as one that approvals name (局长).
  mutating func noteHeads(_ words: WordTable, isOfUnit: (PartKey) -> Bool) {
    let principal = words.number(PostRole.principal.rawValue)
    let together = words.number(PostRole.together)
    func place(_ key: PartKey) -> PartKey {
      isOfUnit(key)
        ? PartKey(scope: .unit, body: 0, rank: 0, role: 0)
        : PartKey(scope: key.scope, body: key.body, rank: 0, role: 0)
    }
    let heads = all.filter { $0.key.role == principal && $0.people > 0 }
    let headed = Set(heads.map { place($0.key) })
    for index in all.indices {
      all[index].isHeaded = headed.contains(place(all[index].key))
      all[index].isWhole = all[index].key.rank == together
    }
  }
}

extension FindingNote {
  /// Notes the people whose state nobody knows.
  mutating func ask(_ words: [String: Int], counted: Int, approved: Int) {
    asked = words.filter { $0.value > 0 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { Word(text: $0.key, people: $0.value) }
    let people = asked.reduce(0) { $0 + $1.people }
    decides = people > 0 && counted > approved && counted - people <= approved
  }
}

/// What may explain one leader too many.
extension FindingRemark {
  static let secretaryApart = FindingRemark("secretary_apart")
  static let firstDeputy = FindingRemark("first_deputy")
}
