import BianzhiCore
import GRDB

extension Fact {
  /// Inner bodies that counted people or the organ's own list name, and whether they are approved.
  static let bodyStrength = Fact(
    name: "body_strength",
    wording: Wording(zh: "实有内设机构与核定的对照", en: "inner bodies in fact, beside the approved ones"),
    restsOn: [],
    scopes: [
      // Without an approved inner body there is nothing that names could be held against.
      JudgedScope(
        "body",
        organs: {
          $0.rosterOrgans.union($0.bodyLists.keys).intersection(try $0.approvedBodies().keys)
        })
    ],
    cannotJudge: [
      .noApproval, .approvalUnclear, .noBodies, .bodiesTogether, .townInstitution, .listTooOld,
    ],
    fill: { try $0.fillBodyStrength() })
}

extension Preparation {
  /// Fills `body_strength`: inner bodies that counted people or lists name, approved or not.
  fileprivate func fillBodyStrength() throws {
    let insert = try RawStatement(
      database, "INSERT OR REPLACE INTO body_strength VALUES (?, ?, ?, ?, ?, ?, ?)")
    let ended = try EndedBodies(self)
    let approved = try approvedBodies()
    var aside: [UnjudgedReason: [Int64: Int]] = [:]
    let towns = try TownInstitutions(self)
    try eachWrittenBody { body in
      if body.approved == UnitWord.itself { return }
      if let reason = try whyOpen(body, besides: approved[body.organ], towns) {
        aside[reason, default: [:]][body.organ, default: 0] += body.people
        openBodies[body.organ, default: []].append(body.name)
        return
      }
      insert.bind(body.organ, at: 1)
      insert.bind(body.name, at: 2)
      insert.bind(Int64(body.people), at: 3)
      insert.bind(body.approved == nil ? 0 : 1, at: 4)
      insert.bind(try remark(on: body, ended), at: 5)
      insert.bind(body.listedOn.flatMap(Self.iso), at: 6)
      insert.bind(isDoubtful(body) ? 1 : 0, at: 7)
      try insert.run()
    }
    for (reason, organs) in aside.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      for (organ, people) in organs.sorted(by: { $0.key < $1.key }) {
        try addUnjudged("body", organ, reason, people: people)
      }
    }
  }

  /// Why nobody can say of a body that seems not to be approved that it is not; nil where it is judged.
  private func whyOpen(
    _ body: WrittenBody, besides approved: [Int32]?, _ towns: TownInstitutions
  ) throws -> UnjudgedReason? {
    guard body.approved == nil else { return nil }
    if approved?.contains(where: { BianzhiCore.BodyList.mayHold(body.name, words[$0]) }) == true {
      return .bodiesTogether
    }
    if mayHoldApprovals("body", of: body.organ) { return .approvalUnclear }
    return try towns.mayBe(body) ? .townInstitution : nil
  }

  /// What is set up for a time, or may be an approved name made short: nobody can say yet that it stands without approval.
  private func isDoubtful(_ body: WrittenBody) -> Bool {
    if BesideBodies.isTemporary(body.name) { return true }
    guard let likeness = body.likeness else { return false }
    if likeness.code == NameProposal.Reason.abbreviation.rawValue { return true }
    // 党政办 beside 党政综合办公室: an office called in short, with a word of its approved name left out.
    return likeness.code == NameProposal.Reason.containment.rawValue && likeness.names.count == 1
      && body.name.endsWith("办")
      && likeness.names.allSatisfy { $0.endsWith("办公室") && $0.first == body.name.first }
  }

  /// The remark that a body is no more, else the approved name that it is like.
  private func remark(on body: WrittenBody, _ ended: EndedBodies) throws -> String {
    if body.approved == nil, let day = try ended.day(body.name, of: body.organ) {
      return "remark \(FindingRemark.bodyEnded.code) \(day)"
    }
    // Of several names as like as each other none is proposed.
    let isClear = body.likeness.map { $0.score == nil || $0.names.count == 1 } ?? false
    return isClear ? body.likeness?.text ?? "" : ""
  }

  /// Gives every written body of the organs that have approved ones, and notes the organs that have
  /// none.
  package func eachWrittenBody(_ visit: (WrittenBody) throws -> Void) throws {
    let approved = try approvedBodies()
    try fillBodyLists()
    let names = BodyMatching(self, approved)
    let sums = try KeptSums(database)
    for list in rosters where only == nil || only == list.organ {
      let bodies = try list.isExact ? exactBodies(list) : summedBodies(list, sums)
      let people = bodies.reduce(0) { $0 + $1.people }
      guard approved[list.organ] != nil else {
        if people > 0 || bodyLists[list.organ] != nil {
          try addUnjudged("body", list.organ, .noApproval, people: people)
        }
        continue
      }
      let listed = bodyLists[list.organ]
      if bodies.isEmpty, listed == nil {
        let people = try countedPeople(of: list, sums)
        try addUnjudged("body", list.organ, .noBodies, people: people)
      }
      for body in bodies where body.people > 0 && !isState(body.name, besides: approved[list.organ])
      {
        let day = listed.flatMap { $0.names.contains(body.name) ? $0.day : nil }
        try visit(names.written(body.name, of: list.organ, people: body.people, day))
      }
      let counted = Set(bodies.filter { $0.people > 0 }.map(\.name))
      for name in (listed?.names ?? []).subtracting(counted).sorted() {
        try visit(names.written(name, of: list.organ, people: 0, listed?.day))
      }
    }
    try eachListedBody(names, visit)
  }

  /// Whether what stands where a body's name is asked for says what became of the people (驻村, 借调, 病休) or names what no
  /// approval of bodies could hold (机关党委, 一般干部).
  func isState(_ name: Int32, besides approved: [Int32]?) -> Bool {
    guard approved?.contains(name) != true else { return false }
    let text = words[name]
    return PersonState(recorded: text) != nil || StateText(text) != nil
      || BesideBodies.isMeant(by: text)
  }

  /// The bodies on lists of organs without a roster in force.
  private func eachListedBody(
    _ names: BodyMatching, _ visit: (WrittenBody) throws -> Void
  ) throws {
    let withRoster = rosterOrgans
    for (organ, list) in bodyLists.sorted(by: { $0.key < $1.key })
    where !withRoster.contains(organ) && (only == nil || only == organ) {
      guard names.approved[organ] != nil else {
        try addUnjudged("body", organ, .noApproval, people: 0)
        continue
      }
      for name in list.names.sorted() {
        try visit(names.written(name, of: organ, people: 0, list.day))
      }
    }
  }

  /// Finds each organ's newest list and fills `body_list_in_force`.
  private func fillBodyLists() throws {
    let rows = try RawStatement(
      database,
      """
      SELECT b.organ, b.day, b.name FROM listed_body_row b
      WHERE b.day <= \(setting.asOf.yyyymmdd) AND \(inForce("b")) ORDER BY b.organ, b.day
      """)
    var newest: [Int64: BodyList] = [:]
    while try rows.next() {
      let (stored, day) = (rows.integer(0), Int32(rows.integer(1)))
      var list = newest[organ(stored)] ?? BodyList(day: day, storedAs: [], names: [])
      if list.day > day { continue }
      if list.day < day { list = BodyList(day: day, storedAs: [], names: []) }
      list.storedAs.insert(stored)
      list.names.insert(words.number(rows.bytes(2)))
      newest[organ(stored)] = list
    }
    let withRoster = rosterOrgans
    let insert = try RawStatement(database, "INSERT INTO body_list_in_force VALUES (?, ?, ?)")
    for (organ, list) in newest.sorted(by: { $0.key < $1.key }) {
      if list.day < setting.oldestDay.yyyymmdd {
        if !withRoster.contains(organ) {
          try addUnjudged("body", organ, .listTooOld, people: 0)
        }
        continue
      }
      bodyLists[organ] = list
      for stored in list.storedAs.sorted() {
        insert.bind(stored, at: 1)
        insert.bind(organ, at: 2)
        insert.bind(Self.iso(list.day), at: 3)
        try insert.run()
      }
    }
  }
}

/// A body was approved once.
extension FindingRemark {
  static let bodyEnded = FindingRemark("body_ended")
}
