import BianzhiCore
import GRDB

extension Desk {
  /// Takes the package of a lower office. It is the newest of that office, year and plan unless one of a later day, or of
  /// that day with more events, is there; packages of other plans of the year count beside it.
  ///
  /// - Parameters:
  ///   - reason: why another name under a known code is the same office, or what seems the same office under another
  ///     code counts beside it.
  ///   - replaced: the package of another plan, or of the same office under another code, in whose place it stands.
  /// - Throws: ``Refusal``: the code is that of an office of another name, or another plan of the year has leaders of
  ///   it.
  package func take(
    _ package: OfficePackage, renamed reason: String? = nil, replacing replaced: PackageName? = nil
  ) throws -> TakenPackage {
    // One that speaks for a day to come would stay the newest until then, whatever comes later.
    let made = min(package.madeOn, day)
    guard package.asOf <= made else { throw Refusal.packageAhead(package.asOf, made) }
    let content = String(decoding: try package.bytes(), as: UTF8.self)
    let hash = ContentHash.of(content)
    let known = try PackageRecord.filter(sql: "office = ?", arguments: [package.office])
      .order(sql: "id").fetchAll(database)
    if let same = known.first(where: { $0.hash == hash }) {
      return TakenPackage(name: PackageName(same.id), isKnown: true)
    }
    try requireName(package, known, reason)
    let twin = try replacedTwin(package, known, replaced, reason)
    let current = known.filter { $0.year == package.year && $0.isNewest }
    let same = try current.filter { try isOfPlan(package, $0) } + [twin].compactMap { $0 }
    let others = current.filter { other in !same.contains { $0.id == other.id } }
    if let replaced, twin == nil, !others.contains(where: { $0.id == replaced.number }) {
      throw Refusal.replacesNothing(replaced, others.map { PackageName($0.id) })
    }
    let beside = others.filter { $0.id != replaced?.number }
    for other in beside { try requireOtherLeaders(package, PackageName(other.id)) }
    // Of two of one day the later one has more events in its chain, in whichever order they come.
    let newer = same.last {
      ($0.asOf, $0.madeOn, $0.chainLength) > (package.asOf, package.madeOn, package.chainLength)
    }
    let old = newer == nil ? same.map(\.id) : []
    try PackageFile(hash: hash, content: content).insert(database, onConflict: .ignore)
    let name = try begin(
      ImportPackage(
        package, hash: hash, isNewest: newer == nil, reason: trimmed(reason),
        inPlaceOf: old + (twin == nil ? [replaced?.number].compactMap(\.self) : [])))
    return TakenPackage(
      name: name, isKnown: false, newest: newer.map { PackageName($0.id) },
      beside: beside.map { PackageName($0.id) },
      sharing: try OfficeTwin(package, in: database).sharing())
  }

  /// The package of the same office and year under another code in whose place this one stands; nil for none.
  ///
  /// - Throws: ``Refusal``: there is such an office, and neither its place nor a reason is named.
  private func replacedTwin(
    _ package: OfficePackage, _ known: [PackageRecord], _ replaced: PackageName?, _ reason: String?
  ) throws -> PackageRecord? {
    guard !known.contains(where: \.isNewest),
      let twin = try OfficeTwin(package, in: database).find()
    else { return nil }
    if twin.id == replaced?.number, twin.year == package.year { return twin }
    if trimmed(reason) == nil {
      throw Refusal.sameOffice(package.office, known: PackageName(twin.id), twin.office, twin.name)
    }
    return nil
  }

  private func requireName(
    _ package: OfficePackage, _ known: [PackageRecord], _ reason: String?
  ) throws {
    guard let other = known.last(where: { !$0.isNamed(package.name) }),
      !known.contains(where: { $0.isNamed(package.name) }), trimmed(reason) == nil
    else { return }
    throw Refusal.otherOffice(
      package.office, package.name, known: PackageName(other.id), as: other.name)
  }

  /// Whether a stored package is of the same plan of the lower office; one without leaders is of any.
  private func isOfPlan(_ package: OfficePackage, _ other: PackageRecord) throws -> Bool {
    let plans = try String.fetchAll(
      database, sql: "SELECT subject FROM package_subject WHERE package = ?", arguments: [other.id])
    let known = Set(plans.compactMap { PlanSubjectName($0)?.plan })
    let own = Set(package.subjects.compactMap { PlanSubjectName($0.subject)?.plan })
    return known == own || known.isEmpty
  }

  /// Refuses where another plan of the year has planned leaders of this one: they would count twice, or once too often.
  private func requireOtherLeaders(_ package: OfficePackage, _ other: PackageName) throws {
    let planned = PlanDemand.allCases.filter(\.isPlanned).map { "'\($0.rawValue)'" }
    let leaders = try Row.fetchAll(
      database,
      sql: """
        SELECT name, organ_name, post FROM package_subject
        WHERE package = ? AND demand IN (\(planned.joined(separator: ", "))) ORDER BY subject
        """, arguments: [other.number])
    let known = Set(
      leaders.map { row in
        [row["name"] as String, row["organ_name"], row["post"]].map { Vocabulary.key(of: $0) }
      })
    let twice = package.subjects.filter { subject in
      subject.isPlanned
        && known.contains(
          [PersonNumber.mask(subject.name), subject.organName, subject.post].map {
            Vocabulary.key(of: $0)
          })
    }
    guard twice.isEmpty else {
      throw Refusal.otherPlan(other, twice.map { PersonNumber.mask($0.name) })
    }
  }
}
