package import BianzhiCore

/// `package make`: the package of a plan was made for the office above.
package struct MakePackage: Act {
  package static let kind = EventKind("package.made", zh: "生成上报包", en: "package made")
  private let office: String
  private let name: String
  private let asOf: CalendarDay
  private let hash: String
  private let chain: String

  init(_ package: OfficePackage) {
    (office, name, asOf) = (package.office, package.name, package.asOf)
    (hash, chain) = (package.hash ?? "", package.chain)
  }

  package func require(_ subject: PlanName, at desk: Desk) throws { try desk.require(subject) }
}
