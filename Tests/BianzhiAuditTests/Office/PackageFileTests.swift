import BianzhiAudit
import BianzhiCore
import Foundation
import TestSupport
import Testing

/// A package is taken only as it was made.
@Suite("package file") struct PackageFileTests {
  private func package() throws -> OfficePackage {
    let day = try #require(CalendarDay("2010-12-31"))
    return try OfficePackage(
      office: "339910", name: "漪浦区编办", year: 2010, asOf: day, madeOn: day, chain: "0",
      subjects: [], steps: [], findings: [], strength: [])
  }

  private func read(_ bytes: Data) throws -> OfficePackage {
    let folder = try TemporaryFolder()
    let path = folder.file("package.json")
    try bytes.write(to: URL(filePath: path))
    return try OfficePackage.read(path)
  }

  @Test func comesBackAsItWas() throws {
    let package = try package()
    #expect(try read(package.bytes()) == package)
  }

  @Test func noByteMayChange() throws {
    let bytes = try package().bytes()
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 1
      let error = #expect(throws: PackageError.self) { try read(changed) }
      #expect(error?.status == .badInput, "byte \(place)")
    }
    for changed in [bytes.dropLast(), bytes + Data(" ".utf8), Data()] {
      #expect(throws: PackageError.self) { try read(changed) }
    }
  }

  @Test func whatIsMissingIsSaid() throws {
    let error = #expect(throws: PackageError.self) { try OfficePackage.read("/no/such/file.json") }
    #expect(error?.status == .notFound)
    for version in [0, OfficePackage.version + 1] {
      let other = try read(or: Data(#"{"format":"bianzhi-package","version":\#(version)}"#.utf8))
      #expect(other?.wording.zh.contains("数据包的版本是 \(version)，") == true)
    }
    #expect(try read(or: Data("{}".utf8))?.status == .badInput)
  }

  private func read(or bytes: Data) throws -> PackageError? {
    #expect(throws: PackageError.self) { try read(bytes) }
  }
}
