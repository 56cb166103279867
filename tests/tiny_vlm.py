"""Open vision-language models of a few thousand random weights, saved as authors do."""

import json

import torch
import transformers as t
from tokenizers import AddedToken
from transformers import PreTrainedTokenizerFast

from tiny_language import byte_tokenizer

CHAT = (
    "{% for m in messages %}<|im_start|>{{ m['role'] }}\n"
    "{% for c in m['content'] %}{% if c['type'] == 'image' %}IMAGE"
    "{% else %}{{ c['text'] }}{% endif %}{% endfor %}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
TEXT = {
    "vocab_size": 320,
    "hidden_size": 32,
    "intermediate_size": 48,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "num_key_value_heads": 1,
    "max_position_embeddings": 1024,
    "bos_token_id": 1,
    "eos_token_id": 2,
    "pad_token_id": 0,
    "tie_word_embeddings": True,
}
SIGHT = {
    "hidden_size": 32,
    "intermediate_size": 48,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "image_size": 28,
    "patch_size": 14,
}
SIZE = {"height": 28, "width": 28}


def tokenizer_with(**named):
    inner = byte_tokenizer()
    inner.add_special_tokens(
        [AddedToken(x, special=True, normalized=False) for x in named.values()]
    )
    return PreTrainedTokenizerFast(
        tokenizer_object=inner,
        eos_token="<|im_end|>",
        pad_token="<|endoftext|>",
        extra_special_tokens=named,
    )


def gemma3():
    words = tokenizer_with(
        image_token="<image_soft_token>", boi_token="<start_of_image>", eoi_token="<end_of_image>"
    )
    at = words.convert_tokens_to_ids
    config = t.Gemma3Config(
        text_config=TEXT | {"head_dim": 16, "sliding_window": 64},
        vision_config=SIGHT,
        mm_tokens_per_image=4,
        image_token_index=at("<image_soft_token>"),
        boi_token_index=at("<start_of_image>"),
        eoi_token_index=at("<end_of_image>"),
    )
    pictures = t.Gemma3ImageProcessorPil(size=SIZE)
    processor = t.Gemma3Processor(pictures, words, image_seq_length=4)
    return t.Gemma3ForConditionalGeneration(config), processor, "<start_of_image>"


def qwen2_vl():
    words = tokenizer_with(
        image_token="<|image_pad|>",
        video_token="<|video_pad|>",
        start="<|vision_start|>",
        end="<|vision_end|>",
    )
    at = words.convert_tokens_to_ids
    rope = {"rope_type": "default", "mrope_section": [2, 3, 3], "rope_theta": 1e4}
    config = t.Qwen2VLConfig(
        text_config=TEXT | {"rope_parameters": rope},
        vision_config={
            "depth": 2,
            "embed_dim": 32,
            "num_heads": 2,
            "hidden_size": 32,
            "mlp_ratio": 2,
            "patch_size": 14,
        },
        image_token_id=at("<|image_pad|>"),
        video_token_id=at("<|video_pad|>"),
        vision_start_token_id=at("<|vision_start|>"),
        vision_end_token_id=at("<|vision_end|>"),
    )
    pictures = t.Qwen2VLImageProcessorPil(size={"shortest_edge": 3136, "longest_edge": 6272})
    image = "<|vision_start|><|image_pad|><|vision_end|>"
    return (
        t.Qwen2VLForConditionalGeneration(config),
        _parts(pictures, words, "Qwen2VLProcessor"),
        image,
    )


def llava():
    words = tokenizer_with(image_token="<image>")
    config = t.LlavaConfig(
        text_config=TEXT | {"model_type": "llama"},
        vision_config=SIGHT | {"model_type": "clip_vision_model", "projection_dim": 32},
        image_token_index=words.convert_tokens_to_ids("<image>"),
    )
    pictures = t.CLIPImageProcessorPil(size={"shortest_edge": 28}, crop_size=SIZE)
    processor = t.LlavaProcessor(
        pictures,
        words,
        patch_size=14,
        vision_feature_select_strategy="default",
        num_additional_image_tokens=1,
    )
    return t.LlavaForConditionalGeneration(config), processor, "<image>"


def idefics3():
    return _idefics("Idefics3")


def smolvlm():
    return _idefics("SmolVLM")


def _idefics(name):
    words = tokenizer_with(
        image_token="<image>",
        fake_image_token="<fake_token_around_image>",
        end_of_utterance_token="<end_of_utterance>",
        global_image_token="<global-img>",
    )
    config = getattr(t, f"{name}Config")(
        text_config=TEXT | {"model_type": "llama"},
        vision_config=SIGHT,
        scale_factor=2,
        image_token_id=words.convert_tokens_to_ids("<image>"),
        pad_token_id=0,
    )
    pictures = getattr(t, f"{name}ImageProcessorPil")(
        size={"longest_edge": 28}, max_image_size={"longest_edge": 28}, do_image_splitting=False
    )
    model = getattr(t, f"{name}ForConditionalGeneration")(config)
    return model, _parts(pictures, words, f"{name}Processor", image_seq_len=1), "<image>"


def blip_2():
    words = tokenizer_with(image_token="<image>")
    config = t.Blip2Config(
        image_token_index=words.convert_tokens_to_ids("<image>"), **_blip(qformer={})
    )
    processor = t.Blip2Processor(t.BlipImageProcessorPil(size=SIZE), words, num_query_tokens=4)
    return t.Blip2ForConditionalGeneration(config), processor, None


def instructblip():
    words = tokenizer_with(image_token="<image>")
    config = t.InstructBlipConfig(
        image_token_index=words.convert_tokens_to_ids("<image>"),
        **_blip(qformer={"vocab_size": 320}),
    )
    pictures = t.BlipImageProcessorPil(size=SIZE)
    processor = t.InstructBlipProcessor(pictures, words, tokenizer_with(), num_query_tokens=4)
    return t.InstructBlipForConditionalGeneration(config), processor, None


def _blip(qformer):
    sight = {key: SIGHT[key] for key in SIGHT}
    queries = {
        "hidden_size": 32,
        "intermediate_size": 48,
        "num_hidden_layers": 2,
        "num_attention_heads": 2,
        "encoder_hidden_size": 32,
        "max_position_embeddings": 1024,
    }
    text = {
        "model_type": "opt",
        "vocab_size": 320,
        "hidden_size": 32,
        "ffn_dim": 48,
        "num_hidden_layers": 2,
        "num_attention_heads": 2,
        "max_position_embeddings": 1024,
        "word_embed_proj_dim": 32,
        "bos_token_id": 1,
        "eos_token_id": 2,
        "pad_token_id": 0,
    }
    return {
        "vision_config": sight,
        "qformer_config": queries | qformer,
        "text_config": text,
        "num_query_tokens": 4,
    }


def _parts(pictures, words, name, **more):
    """For processors that cannot be made without a part for videos: what they would save."""

    class Parts:
        chat_template = None

        def save_pretrained(self, folder):
            words.chat_template = self.chat_template
            words.save_pretrained(folder)
            pictures.save_pretrained(folder)
            settings = {"processor_class": name, **more}
            (folder / "processor_config.json").write_text(json.dumps(settings))

    return Parts()


FAMILIES = {
    make.__name__: make
    for make in (gemma3, qwen2_vl, llava, idefics3, smolvlm, blip_2, instructblip)
}


def save_tiny(name, folder):
    """The folder of a tiny random model, without a manifest; the model itself."""
    torch.manual_seed(5)
    model, processor, image = FAMILIES[name]()
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.ndim > 1 and not parameter.any():
                parameter.normal_(std=0.5)
            parameter.mul_(4.0 if parameter.ndim > 1 else 1.0)
    folder.mkdir(parents=True)
    t.utils.logging.disable_progress_bar()
    if image:
        processor.chat_template = CHAT.replace("IMAGE", image)
    model.eval().save_pretrained(folder)
    processor.save_pretrained(folder)
    (folder / "README.md").write_text("---\nlicense: apache-2.0\n---\n# Tiny\n")
    return model
