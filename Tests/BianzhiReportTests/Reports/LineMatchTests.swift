import Testing

@testable import BianzhiReport

/// Lines of a file beside those of the report made anew.
@Suite("lines of reports compared") struct LineMatchTests {
  /// So many that their order is not looked for.
  private static let many = (0..<4000).map { "line \($0)" }

  @Test func anotherOrderOfVeryManyLinesIsTold() throws {
    let match = LineMatch(Array(Self.many.reversed()), Self.many)
    #expect(!match.isOrdered)
    let first = try #require(match.differences.first)
    #expect(match.differences.count == 1)
    #expect(first.written == 0 && first.computed == 0 && first.behind == -1)
  }

  @Test func veryManyEqualLinesHaveNoDifference() {
    let match = LineMatch(Self.many, Self.many)
    #expect(match.differences.isEmpty && match.pairs.count == Self.many.count)
  }

  @Test func whatIsLostAndAddedAmongVeryManyIsTold() {
    let moved = Array(Self.many.reversed().dropFirst()) + ["another"]
    let match = LineMatch(moved, Self.many)
    #expect(match.differences.map(\.written) == [3999, nil])
    #expect(match.differences.map(\.computed) == [nil, 3999])
  }

  /// An empty place among so many that nobody can say what was written into it is not passed over.
  @Test func aBlankAmongVeryManyIsNoExcuse() {
    let lines = (["______"] + Self.many).map { ReadReport.Line(shown: $0, key: $0) }
    let comparison = LineComparison(Array(lines.reversed()), lines)
    #expect(comparison.filled.isEmpty && comparison.differences.count == 1)
  }
}
