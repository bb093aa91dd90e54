import BianzhiCore
import BianzhiImport
import Testing

/// What each kind of table says, or another one of the same view.
@Suite("lists of kinds") struct KindListTests {
  /// Views in which `find` does not look, each with the reason.
  private static let notFound = [
    "organ": "organs are found by a search of their own",
    "stated_number": "has neither names nor documents",
  ]

  @Test(arguments: TableKind.all.map(\.view)) func findLooksInEveryKind(view: String) {
    let isFound = TableKind.findPlaces.contains { place in
      place.view == view || place.view.hasSuffix("FROM \(view))")
    }
    #expect(isFound == (Self.notFound[view] == nil), "\(view)")
  }

  @Test(arguments: TableKind.all.map(\.view)) func theOpenCopyHoldsEveryKind(view: String) {
    #expect(TableKind.openTables.contains { $0.view == view }, "\(view)")
  }
}
