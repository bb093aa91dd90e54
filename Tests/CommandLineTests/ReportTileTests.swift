import Foundation
import Testing

/// The numbers at the top of the page: what is nothing stays quiet, and is not spelt out.
@Suite("tiles of the report page") struct ReportTileTests {
  private func tiles(_ desk: Desk, _ options: String...) throws -> [String] {
    try desk.run("check")
    let report = try desk.run(["report", "-o", "r.html"] + options)
    #expect(report.status == 0, "\(report.everything)")
    let page = String(decoding: try desk.bytes("r.html"), as: UTF8.self)
    let verified = try desk.run("report", "verify", "r.html")
    #expect(verified.status == 0, "\(verified.everything)")
    let list = try #require(page.split(separator: "<ul class=\"tiles\">").dropFirst().first)
    return list.components(separatedBy: "</ul>")[0].components(separatedBy: "<li ").dropFirst()
      .map { $0.replacing(#/<[^>]*>/#, with: "|") }
  }

  /// The tile whose words begin so.
  private func tile(_ words: String, _ tiles: [String]) throws -> String {
    try #require(tiles.first { $0.contains("|\(words)") }, "\(tiles)")
  }

  @Test func noneIsNotSpeltOut() throws {
    let desk = try Desk()
    try desk.atQuota()
    let chinese = try tiles(desk)
    let over = try tile("超编人数", chinese)
    #expect(over.hasPrefix("class=\"quiet\"") && !over.contains("（"), "\(over)")
    let vacant = try tile("空编", chinese)
    #expect(vacant.contains("个单位）") && !vacant.contains("不能确定"), "\(vacant)")
    #expect(chinese.allSatisfy { !$0.contains("；|0|") && !$0.contains("；||0") }, "\(chinese)")
    let english = try tiles(desk, "--lang", "en")
    #expect(try !tile("people over quota", english).contains("("), "\(english)")
  }

  @Test func someIsSaid() throws {
    let desk = try Desk()
    try desk.overQuota()
    let over = try tile("超编人数", tiles(desk))
    #expect(over.hasPrefix("class=\"major\"") && over.contains("个单位）"), "\(over)")
  }
}
