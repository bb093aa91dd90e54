import Foundation
import Testing

/// Rows that were refused may be anybody's, so what their absence would mean is not said of anybody.
@Suite("findings beside rows held back") struct HeldRowFindingTests {
  private static let columns = "单位名称,姓名,身份证号,内设机构,编制类型,职务,是否领导职务,人员状态\n"
  private static let pay = "身份证号,姓名,发放单位名称,月份,应发金额\n"

  private func person(_ serial: Int, _ unit: String) -> String {
    "\(unit),林某\(serial),\(Sample.person(serial)),,行政编制,科员,否,在岗\n"
  }

  private static let units = ["岚汀市环境保护局", "岚汀市水务局"]

  /// Three people of one unit, all paid, of whom only the first names it; another unit beside them.
  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.take(["organs.csv": Sample.organs])
    let (first, second) = (Self.units[0], Self.units[1])
    try desk.write("roster.csv", Self.columns + person(1, first) + person(2, "") + person(3, ""))
    try desk.write("other.csv", Self.columns + person(4, second))
    let paid = [(1, first), (2, first), (3, first), (4, second), (5, second)].map {
      "\(Sample.person($0)),林某\($0),\($1),2009-12,5000\n"
    }
    try desk.write("pay.csv", Self.pay + paid.joined())
    let imported = try desk.run(
      "import", "roster.csv", "other.csv", "pay.csv", "--as-of", "2009-12-31", "--quarantine")
    #expect(imported.status == 2, "\(imported.everything)")
    return desk
  }

  /// Everybody in refused rows of the payer's own roster was said to be paid and on no roster.
  @Test func nobodyIsOnNoRosterWhoMayStandInARefusedRow() throws {
    let desk = try desk()
    let check = try desk.run("check")
    let found = try desk.run(
      "export", "findings", "--headers", "key", "--reveal", "--reason", "核对")
    let people = DemoTruth.rows(found.text, ["rule", "person_id"])
    #expect(people == [["pay.off_roster", Sample.person(5)]], "\(check.everything)")
    #expect(check.words.contains("有留置的行"), "\(check.words)")
  }

  @Test(arguments: [false, true])
  func theUnitIsNamedAsNotWhollyChecked(isImportedTwice: Bool) throws {
    let desk = try desk()
    if isImportedTwice {
      let again = try desk.run(
        "import", "roster.csv", "other.csv", "pay.csv", "--as-of", "2009-12-31", "--quarantine")
      #expect(again.status == 2 && !again.words.contains("放行"), "\(again.everything)")
    }
    try desk.take(["quotas.csv": Sample.quotas([(organ: Sample.first, kind: "行政编制", people: 2)])])
    let check = try desk.run("check", "--rule", "quota.overrun")
    #expect(check.status == 2, "\(check.everything)")
    #expect(check.words.contains("有留置的行，请改正后再检查：岚汀市环境保护局 339901000100"), "\(check.words)")
  }
}
