import Foundation

/// The city with its approvals as documents: rosters and pay as tables, quotas, posts and inner bodies as texts.
///
/// Party committees, assemblies and courts have no such documents; theirs stay tables. What may be read stands in
/// `proposals.expected`.
struct DocumentCity: CityFiles {
  static let folder = "documents"
  private static let truth = "proposals.expected"
  private static let categories: Set<OrganCategory> = [
    .governmentDepartment, .institution, .partyDepartment, .massOrganisation, .township,
  ]

  private var tables: Tables
  private var proposals: TableFile
  private let seed: UInt64
  private let path: String
  private var documents: [TextFile] = []

  static func fileNames(of city: CityPlan) -> [String] { Tables.fileNames + [truth, folder] }

  init(seed: UInt64, folder: String) throws(DemoError) {
    self.seed = seed
    path = folder + "/" + Self.folder
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw .notAFolder(path: path, reason: error.localizedDescription)
    }
    tables = try Tables(folder: folder)
    proposals = try TableFile(
      folder: folder, name: Self.truth,
      headings: ["file", "organ", "sort", "label", "role", "total", "change"])
  }

  var counts: [DemoSummary.Count] {
    tables.counts + [.init(name: Self.folder, count: documents.count)]
  }

  mutating func add(_ organ: SettledOrgan) throws(DemoError) {
    guard Self.categories.contains(organ.plan.category) else { return try tables.add(organ) }
    try tables.add(organ, isApprovedByDocument: true)
    var random = SplitMix64(seed: seed &+ 2, part: organ.index)
    let quota = organ.approvals.quotas[0].people
    let less = quota > 0 && random.once(in: 3) ? 1 + random.below(4) : 0
    let earlier = less > 0 ? Decree(yearBefore: &random) : organ.decree
    try put(
      ApprovalDocument(organ, earlier, addedBefore: less, random: random), organ.plan)
    guard less > 0 else { return }
    try put(
      ApprovalDocument(noticeFor: organ, organ.decree, less: less, random: random), organ.plan)
  }

  private mutating func put(_ document: ApprovalDocument, _ plan: OrganPlan) throws(DemoError) {
    let file = try TextFile(folder: path, name: document.name)
    file.write(document.text)
    try file.close()
    documents.append(file)
    for saying in document.sayings {
      proposals.line([
        document.name, plan.name, saying.sort, saying.label, saying.role,
        saying.total.map(String.init) ?? "", saying.change.map(String.init) ?? "",
      ])
    }
  }

  mutating func close() throws(DemoError) {
    try tables.close()
    try proposals.file.close()
  }

  func putInPlace() throws(DemoError) {
    try tables.putInPlace()
    try proposals.file.putInPlace()
    for document in documents { try document.putInPlace() }
  }

  func discard() {
    tables.discard()
    proposals.file.discard()
    for document in documents { document.discard() }
  }
}
