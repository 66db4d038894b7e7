/** 杭锦旗: other spellings, and former 苏木 and towns by the villages that kept their names in the statistical table. */
export const HANGJIN_ALIASES = `
town 150625100 浩绕柴达木 阿门其日格
place 150625100 浩绕柴达木苏木 阿门其日格苏木
# 道图嘎查, 塔然高勒村, 乌定布拉格村, 杭锦淖尔村 and 沙日召嘎查 are villages of 独贵塔拉镇.
town 150625103 独贵特拉 塔然高勒 杭锦淖 杭锦淖尔 沙日召
place 150625103 塔然高勒苏木 塔然高勒管委会 杭锦淖尔苏木 沙日召苏木
# 巴音乌素嘎查 and 盐海子社区 are villages of 伊和乌素苏木.
town 150625200 巴音乌素 白音乌素 盐海子
only - 独贵塔拉镇 独贵特拉镇 吉日嘎朗图镇 呼和木独镇 沙日召苏木
near - 康巴什新区
`;
