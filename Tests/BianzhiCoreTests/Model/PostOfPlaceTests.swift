import BianzhiCore
import Testing

/// County leaders were counted as heads and deputies of the office on whose roster they stand.
@Suite("posts of a county on the roster of its office") struct PostOfPlaceTests {
  @Test(arguments: [
    ("县长", "石湾县人民政府办公室", true),
    ("县委副书记、县长", "石湾县人民政府办公室", true),
    ("县委常委、常务副县长", "石湾县人民政府办公室", true),
    ("县委书记", "中共石湾县委办公室", true),
    ("县政协主席", "政协石湾县委员会办公室", true),
    ("主任", "石湾县人民政府办公室", false),
    ("县委常委、县委办公室主任", "中共石湾县委办公室", false),
    ("副主任", "石湾县人民政府办公室", false),
    ("副县长、公安局局长", "石湾县公安局", false),
    ("县长", "石湾县人民政府", false),
    ("科长", "石湾县人民政府办公室", false),
    ("", "石湾县人民政府办公室", false),
  ])
  func areNoneOfTheOffice(title: String, organ: String, isOfPlace: Bool) {
    #expect(PostTitle(title).isOfPlace(servedBy: organ) == isOfPlace)
  }
}
