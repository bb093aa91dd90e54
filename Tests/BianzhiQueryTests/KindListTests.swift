import BianzhiImport
import BianzhiQuery
import Testing

/// Lists that have a line for each kind of table.
@Suite("lists of kinds") struct KindListTests {
  /// Views in which `find` does not look, each with the reason.
  private static let notFound = [
    "organ": "organs are found by a search of their own",
    "stated_number": "has neither names nor documents",
  ]

  @Test(arguments: TableKind.all.map(\.view)) func findLooksInEveryKind(view: String) {
    let isFound = FindPlace.all.contains { place in
      place.view == view || place.view.hasSuffix("FROM \(view))")
    }
    #expect(isFound == (Self.notFound[view] == nil), "\(view)")
  }

  @Test(arguments: TableKind.all.map(\.view)) func theOpenCopyHoldsEveryKind(view: String) {
    #expect(OpenTable.all.contains { $0.view == view }, "\(view)")
  }
}
