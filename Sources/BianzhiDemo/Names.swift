/// Invented names: frequent surnames more often, now and then a compound surname, a middle dot, or a
/// character that older encodings lack.
enum Names {
  static func next(_ random: inout SplitMix64) -> String {
    switch random.below(400) {
    case 0:
      return random.pick(dottedFirst) + "·" + random.pick(dottedLast)
    case 1:
      return random.pick(surnames) + random.pick(rare)
    case 2...4:
      let second = random.once(in: 2) ? random.pick(given) : ""
      return random.pick(compound) + random.pick(given) + second
    default:
      // The product of two even draws favours the front of the list.
      let place = random.below(surnames.count) * random.below(surnames.count) / surnames.count
      let second = random.below(100) < 78 ? random.pick(given) : ""
      return surnames[place] + random.pick(given) + second
    }
  }

  private static func letters(_ text: String) -> [String] {
    text.map(String.init)
  }

  private static let surnames = letters(
    """
    李王张刘陈杨黄吴赵周徐孙马朱胡林郭何高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程\
    吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万\
    覃武钱戚柏窦章云葛奚麻柯欧阮管娄盛祝路岑晏蒲栾冷辛阚简饶曲鞠丰巩相查荆游竺权逯盖
    """)
  private static let given = letters(
    """
    承砚舟乔岳禾苗朗恒谦衡稳毅锐钧铭锦铎镇涛沛润泽淳澄瀚渊汐沐岚峻岩崇嵩川野牧耕垦稷稼穗莹璐琳琪\
    瑶珊珂璟瑾瑜芸芝芮苒茵茜蓉蕾薇菁菲萱蔓黛眉婉婷媛娴婧妍嫣姝楠桐梓榕樱槿柏杉椿桦昕昀昭晖暄晟曜旻\
    时序朔望弘毓彤敬恕恺慎慧悦惟怀恬忱思齐修远致和允升同舒展颂歌笙笛筠简书翰墨
    """)
  private static let compound = ["欧阳", "司徒", "上官", "皇甫", "令狐", "尉迟", "端木", "闻人"]
  private static let rare = ["𬀩", "𬘭", "𬎆", "𫭟", "㙘", "㟃", "𬍛", "晓𬬭", "子𫍯", "䴖"]
  private static let dottedFirst = ["古丽娜尔", "艾山江", "帕提曼", "叶尔兰", "巴特尔", "娜仁", "丹增", "阿米娜"]
  private static let dottedLast = ["吐尔逊", "赛力克", "卡德尔", "哈斯木", "朝鲁", "旺堆", "尤努斯", "别克"]
}
