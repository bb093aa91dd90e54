import BianzhiCore

/// Turns what a cell says of an organ into its number in `organ_key`.
///
/// A code stands for itself. A name stands for the one organ of the ledger in force that bears it: by
/// the very text, else by its normal form, a registered other name or an official short form (see
/// `NameMatcher`). A name that none bears is kept as it is, as evidence, and reported.
///
/// The ledger's names are looked up in memory. They are read when a name is first asked for, and anew
/// after entries of the organ ledger have come.
final class OrganKeys {
  private var codes = ByteTable()
  private var names: [String: Int64?] = [:]
  private let insert: RowWriter
  private var next: Int64
  // Looking out for two uses at once would cost more than the look itself: nothing else runs while they are read.
  @exclusivity(unchecked) private var last: [UInt8] = []
  @exclusivity(unchecked) private var lastKey: Int64 = -1

  private let owner: ImportOwner
  private let asOf: CalendarDay?
  private var ledger: LedgerOrgans?
  /// The units that approvals name and the ledger does not have; nil before the first list of people or pay.
  private var approved: LedgerOrgans?
  /// All approvals of this import are stored, so that ``approved`` has all their units.
  private var hasAllApproved = false
  /// Codes of the state's register that were looked up.
  private var credits: [String: Int64?] = [:]
  /// Names that were matched by rule, not by their very text or by a person's decision.
  private var matched: Set<String> = []
  /// Names whose rows were given to the organ that they mean.
  private(set) var joined: [MatchedName] = []
  /// Which codes and names stand beside each other in the tables of the import.
  var ties = UnitTies()

  /// - Parameter asOf: an organ that was abolished by then does not bear its name any more.
  init(_ owner: ImportOwner, asOf: CalendarDay?) throws {
    (self.owner, self.asOf) = (owner, asOf)
    let number = try owner.sync { $0.importID }
    insert = try owner.writer(
      "INSERT INTO organ_key (id, code, is_name, brought) VALUES (?, ?, ?, \(number))")
    next = try owner.sync { try $0.nextID(in: "organ_key") }
    for (key, code) in try owner.sync({ try $0.organKeys() }) { codes.insert(code, number: key) }
  }

  /// The organ of a code, which is remembered if it is new.
  func key(code bytes: UnsafeRawBufferPointer) throws -> Int64 {
    try codes.number(of: bytes) ?? add(bytes, isName: false)
  }

  /// The organ of a row's code as it is written, which the rows below mostly repeat: see ``repeated(_:)``.
  func key(rowCode bytes: UnsafeRawBufferPointer) throws -> Int64 {
    let key = try key(code: bytes)
    last.removeAll(keepingCapacity: true)
    last.append(contentsOf: bytes)
    lastKey = key
    return key
  }

  /// The organ of a row whose code is that of the last row with a code; nil for another code.
  @inline(__always)
  func repeated(_ code: UnsafeRawBufferPointer) -> Int64? {
    guard lastKey >= 0, !code.isEmpty, last.withUnsafeBytes({ $0.isEqual(to: code) }) else {
      return nil
    }
    return lastKey
  }

  /// The organ that bears a code of the state's register, as its own code or beside it; nil where none does.
  func known(creditCode bytes: UnsafeRawBufferPointer) throws -> Int64? {
    try known(creditCode: String(decoding: bytes, as: UTF8.self))
  }

  func known(creditCode code: String) throws -> Int64? {
    if let known = credits[code] { return known }
    let key = try known(name: code) ?? number(of: code)
    credits[code] = .some(key)
    return key
  }

  /// What rows under a code or a name were kept under so far; nil where there are none.
  func number(of code: UnsafeRawBufferPointer) -> Int64? { codes.number(of: code) }

  /// The organ of an exact name; nil where two organs of the ledger bear it.
  func key(name: String) throws -> Int64? {
    if let known = names[name] { return known }
    let key: Int64?
    switch try found(name) {
    case .one(let organ): key = organ
    case .several: key = nil
    case .none:
      var text = BudgetCode.name(behind: name).flatMap { isTheSame($0) ? $0 : nil } ?? name
      key = try text.withUTF8 {
        let bytes = UnsafeRawBufferPointer($0)
        return try codes.number(of: bytes) ?? add(bytes, isName: true)
      }
    }
    names[name] = key
    return key
  }

  /// What stands for a table of several organs: its file's name, which is no organ's.
  ///
  /// - Returns: nil where it is not known yet and need not be.
  func key(table: String, isNeeded: Bool) throws -> Int64? {
    var text = table
    return try text.withUTF8 {
      let bytes = UnsafeRawBufferPointer($0)
      if let known = codes.number(of: bytes) { return known }
      return isNeeded ? try add(bytes, isName: true) : nil
    }
  }

  /// The one organ of the ledger that a text names; nil where none or several do.
  func known(name: String) throws -> Int64? {
    if case .one(let organ) = try found(name) { return organ }
    return nil
  }

  /// Whether a text names an organ of the ledger, or is so like the name of one that a person would be asked about it.
  func isLike(name: String) throws -> Bool {
    guard case .none = try found(name) else { return true }
    return SheetOrgan.looksLikeOrgan(name) && !SheetOrgan.isLikeBody(name)
      && ledger?.isLike(name) == true
  }

  /// Whether a name was read by rule as an organ's that is written otherwise.
  func wasMatched(_ name: String) -> Bool { matched.contains(name) }

  /// The name of its own that an organ bears; nil where neither ledger nor approvals name it.
  func ownName(of organ: Int64) -> String? { ledger?.names[organ] ?? approved?.names[organ] }

  func found(_ name: String) throws -> LedgerOrgans.Found {
    let ledger = try self.ledger ?? readLedger()
    self.ledger = ledger
    let found = LedgerOrgans.find(name, in: [ledger, approved].compactMap { $0 })
    if found.isByRule { matched.insert(name) }
    return found.organ
  }

  /// Approvals have come before lists: what no ledger tells, they do. 人民医院 on a list is the one that has approved
  /// numbers as 江海区人民医院.
  ///
  /// - Parameter isComplete: no more approvals come; changes of approved numbers, which are read after the numbers
  ///   themselves, look their units up among those that are there.
  func takeApprovals(isComplete: Bool = true) throws {
    guard !hasAllApproved else { return }
    hasAllApproved = isComplete
    try flush()
    approved = LedgerOrgans(
      try owner.sync { try LedgerNameBook.approvedNames(in: $0.database, countsBodies: true) })
    names = [:]
  }

  private func readLedger() throws -> LedgerOrgans {
    try flush()
    let asOf = asOf
    return LedgerOrgans(
      try owner.sync { try LedgerNameBook.organNames(in: $0.database, on: asOf) })
  }

  /// Entries of the organ ledger have come: names mean what it says now.
  func forgetNames() {
    (names, credits) = ([:], [:])
    ledger = nil
    lastKey = -1
  }

  /// Gives what was stored under mere names to the organs of the ledger that now bear them.
  func joinNames() throws {
    try flush()
    forgetNames()
    let asOf = asOf
    joined += try owner.sync { try $0.joinNames(on: asOf) }
  }

  /// Gives what is approved under a unit's name without its region to the unit: see `ImportStore.joinApproved()`.
  func joinApproved() throws {
    try flush()
    joined += try owner.sync { try $0.joinApproved() }
    (approved, names, hasAllApproved) = (nil, [:], false)
  }

  /// Hands over the new organs to be stored.
  func flush() throws {
    try insert.send()
  }

  private func add(_ bytes: UnsafeRawBufferPointer, isName: Bool) throws -> Int64 {
    let key = next
    insert.bind(key)
    insert.bind(bytes)
    insert.bind(isName ? 1 : 0)
    try insert.run()
    codes.insert(bytes, number: key)
    next += 1
    return key
  }
}
