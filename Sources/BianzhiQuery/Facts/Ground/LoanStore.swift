import BianzhiCore
import GRDB

/// Writes `loan_on_day`.
final class LoanStore {
  private let preparation: Preparation
  private let insert: RawStatement
  /// Tables of loans that record documents.
  private let documented: Set<Int64>
  private var organs: [Int64: Place] = [:]
  private var untold: [Int64: Int] = [:]

  /// Where an organ stands: of a town or a street, or of a county or city; nil where nothing tells.
  private struct Place {
    let name: String
    let isOfTown: Bool?
    /// It is a street (街道), which is one of the two only by what places make of it.
    var isOfStreet = false
    /// It is a public institution (学校, 医院): what is said of loans to organs says nothing of it.
    var isInstitution = false
  }

  init(_ preparation: Preparation) throws {
    self.preparation = preparation
    documented = Set(
      try Int64.fetchAll(
        preparation.database,
        sql:
          "SELECT DISTINCT file FROM loan_row WHERE document IS NOT NULL AND trim(document) <> ''"))
    insert = try RawStatement(
      preparation.database,
      "INSERT INTO loan_on_day VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    )
  }

  func add(_ loan: Loan) throws {
    let setting = preparation.setting
    let (lender, borrower) = (try place(loan.lender), try place(loan.borrower))
    let isFromTown = Self.isFromTown(lender.isOfTown, borrower.isOfTown)
    let isBack = loan.isBack(on: setting.asOf)
    let isOver = isBack || loan.until.map { $0.last < setting.asOf } ?? false
    if isFromTown == nil, !isOver { untold[loan.lender, default: 0] += 1 }
    insert.bind(loan.id, at: 1)
    insert.bind(loan.lender, at: 2)
    insert.bind(loan.borrower, at: 3)
    insert.bind(borrower.name, at: 4)
    insert.bind(loan.person, at: 5)
    insert.bind(loan.name, at: 6)
    insert.bind(loan.since?.description, at: 7)
    insert.bind(loan.since?.last.description, at: 8)
    insert.bind(loan.since?.isMonth == true ? 1 : 0, at: 9)
    insert.bind(loan.until?.last.description, at: 10)
    insert.bind(isOver ? 1 : 0, at: 11)
    insert.bind(loan.months(until: setting.asOf).map(Int64.init), at: 12)
    insert.bind(loan.stage(on: setting.asOf, setting.parameters), at: 13)
    insert.bind(loan.document, at: 14)
    insert.bind(loan.document.isEmpty && documented.contains(loan.file) ? 0 : 1, at: 15)
    insert.bind(loan.isOther ? 1 : 0, at: 16)
    insert.bind(
      isFromTown.map { !$0 ? 0 : lender.isOfStreet ? 2 : borrower.isInstitution ? 3 : 1 }, at: 17)
    insert.bind(Int64(setting.parameters.loanMonths), at: 18)
    insert.bind(loan.unread.replacing(";", with: "；"), at: 19)
    insert.bind(isBack ? 1 : 0, at: 20)
    try insert.run()
  }

  /// The lenders of loans of which no tier tells whether they are from a town, with their number.
  func withoutTier() throws -> [Int64: Int] { untold }

  private static func isFromTown(_ lender: Bool?, _ borrower: Bool?) -> Bool? {
    if lender == false || borrower == true { return false }
    return lender == nil || borrower == nil ? nil : true
  }

  private func place(_ organ: Int64) throws -> Place {
    if let known = organs[organ] { return known }
    var place = try find(organ, depth: 0)
    place.isInstitution = try isInstitution(organ)
    organs[organ] = place
    return place
  }

  private func isInstitution(_ organ: Int64) throws -> Bool {
    try Bool.fetchOne(
      preparation.database,
      sql: """
        SELECT 1 FROM organ_row o WHERE o.organ = ? AND o.category = ? AND \(preparation.inForce("o"))
        """, arguments: [organ, OrganCategory.institution.rawValue]) ?? false
  }

  /// An organ without a tier stands where its superior does.
  private func find(_ organ: Int64, depth: Int) throws -> Place {
    let row = try Row.fetchOne(
      preparation.database,
      sql: """
        SELECT coalesce(o.name, k.code) AS name, o.category, o.tier, o.superior FROM organ_key k
        LEFT JOIN organ_row o ON o.organ = k.id AND \(preparation.inForce("o")) WHERE k.id = ?
        """, arguments: [organ])
    let (name, category): (String, String?) = (row?["name"] ?? "", row?["category"])
    let tier = (row?["tier"] as String?).flatMap { OrganTier(rawValue: $0) }
    let superior: Int64? = row?["superior"]
    var above: Place?
    if category != OrganCategory.town.rawValue, tier == nil || tier == .town, depth < 9,
      let superior
    {
      above = try find(superior, depth: depth + 1)
    }
    // A school in a town may be the county's: then its superior is an organ of the county.
    if tier == .town, let above, let isOfTown = above.isOfTown {
      return Place(name: name, isOfTown: isOfTown, isOfStreet: above.isOfStreet)
    }
    let isOfTown = tier == .town || category == OrganCategory.town.rawValue
    let isTown: Bool? = isOfTown ? true : tier == nil ? nil : false
    if isTown == nil, let above {
      return Place(
        name: name, isOfTown: above.isOfTown ?? Self.isOfTown(category, named: name),
        isOfStreet: above.isOfStreet)
    }
    return Place(
      name: name, isOfTown: isTown ?? Self.isOfTown(category, named: name),
      isOfStreet: OrganName.folded(name).contains("街道"))
  }

  /// Where neither a tier nor a superior tells it: towns have no departments and courts of their own, and names such as
  /// 河口镇人民政府 and 青洼县财政局 say what they are.
  private static func isOfTown(_ category: String?, named name: String) -> Bool? {
    let ofCounty: [OrganCategory] = [
      .partyDepartment, .governmentDepartment, .assembly, .judiciary,
    ]
    if ofCounty.contains(where: { $0.rawValue == category }) { return false }
    let bare = OrganName.folded(name)
    let isTown = ["镇", "乡", "镇人民政府", "乡人民政府", "镇政府", "乡政府", "街道办事处", "镇党委", "乡党委", "街道"]
      .contains { bare.hasSuffix($0) }
    if isTown { return true }
    let ofPlace = ["县人民政府", "市人民政府", "区人民政府", "县政府", "市政府", "区政府", "县委", "市委", "区委"]
    if ofPlace.contains(where: { bare.hasSuffix($0) }) { return false }
    let isDepartment =
      ["局", "组织部", "宣传部", "统战部", "政法委", "纪委监委", "法院", "检察院", "党校"].contains { bare.hasSuffix($0) }
      && "县市区".contains(where: bare.contains) && !["镇", "乡", "街道"].contains(where: bare.contains)
    return isDepartment ? false : nil
  }
}
