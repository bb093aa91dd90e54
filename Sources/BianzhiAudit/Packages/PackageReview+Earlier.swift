package import BianzhiCore

extension OfficePackage {
  /// Events of the lower ledger before the package was made; a chain only grows, in one ledger.
  var chainLength: Int { ChainEnd(chain)?.number ?? 0 }

  /// What an earlier package of the office and year told, and this one does not any more: it comes from another ledger, or
  /// findings that were to be put right are gone from it.
  package func remarks(since earlier: OfficePackage) -> [PackageRemark] {
    let remark = { (problem: PackageProblem, finding: String, detail: String) in
      PackageRemark(
        office: office, year: year, subject: "", finding: finding, problem: problem, day: asOf,
        detail: detail)
    }
    var found: [PackageRemark] = []
    if chainLength < earlier.chainLength {
      found.append(remark(.chainBack, "", "\(earlier.chainLength) → \(chainLength)"))
    }
    let known = Set(findings.map(\.finding))
    let gone = earlier.findings.filter {
      $0.status.isOpen && !known.contains($0.finding)
    }
    return found
      + gone.map { remark(.findingGone, "\(office)/\($0.finding)", "\($0.organName) \($0.part)") }
  }
}

extension Ledger {
  /// Reviews the newest package of each lower office and year, also beside those before it.
  package func packageRemarks(office: String? = nil) throws -> [PackageRemark] {
    let stored = try packages(office: office)
    return stored.filter(\.isNewest)
      .sorted { ($0.package.office, $0.package.year) < ($1.package.office, $1.package.year) }
      .flatMap { newest in
        let plans = newest.package.plans
        let earlier = stored.map(\.package).filter { other in
          other.office == newest.package.office && other.year == newest.package.year
            && other.plans == plans && OfficePackage.isOlder(other, newest.package)
        }
        let before = earlier.max(by: OfficePackage.isOlder)
        return newest.package.remarks()
          + (before.map { newest.package.remarks(since: $0) } ?? [])
      }
  }
}

extension OfficePackage {
  /// The plans that its leaders are of.
  fileprivate var plans: Set<Int> {
    Set(subjects.compactMap { PlanSubjectName($0.subject)?.plan })
  }
}
